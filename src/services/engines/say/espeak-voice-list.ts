/** The list that `espeak-ng --voices` prints: a line a voice, in columns. */
export type EspeakVoice = {
  readonly language: string;
  readonly gender: 'female' | 'male' | null;
  /** `nl2` for the MBROLA voice of that name; `null` for a voice of eSpeak NG itself. */
  readonly mbrola: string | null;
};

const line = /^\s*\d+\s+(?<language>[a-z]{2,3}(?:-\S+)?)\s+\S*\/?(?<gender>[MF-])\s+\S+\s+(?<file>\S+)/;

export const espeakVoices = (listed: string): readonly EspeakVoice[] =>
  listed.split(/\r?\n/).flatMap((text) => {
    const { language, gender, file } = line.exec(text)?.groups ?? {};
    if (!language || !file) return [];
    const mbrola = /^mb\/mb-(.+)$/.exec(file)?.[1] ?? null;
    return [{ language, gender: gender === 'F' ? 'female' : gender === 'M' ? 'male' : null, mbrola }];
  });
