/** The list that `say -v ?` prints: `Name (with anything in it) ll_RR    # a sample`. */
export type MacVoice = { readonly name: string; readonly language: string };

const line = /^(?<name>\S.*?)\s+(?<language>[a-z]{2,3}[-_][A-Z0-9]{2,3}(?:[-_]\w+)?)\s+#(?:\s|$)/;

/** A name that starts as an option does would be taken for one. */
export const macVoices = (listed: string): readonly MacVoice[] =>
  listed.split(/\r?\n/).flatMap((text) => {
    const { name, language } = line.exec(text)?.groups ?? {};
    return name && language && !name.startsWith('-') ? [{ name, language }] : [];
  });
