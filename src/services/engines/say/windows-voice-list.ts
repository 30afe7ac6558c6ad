/** The list that Leesmee's own script writes on Windows, as JSON. */
import * as v from 'valibot';

const windowsVoice = v.object({
  name: v.pipe(v.string(), v.minLength(1)),
  /** BCP 47. */
  language: v.string(),
  gender: v.string(),
  /** System.Speech speaks with `desktop` voices only. */
  kind: v.picklist(['desktop', 'onecore']),
});
export type WindowsVoice = v.InferOutput<typeof windowsVoice>;

/** Throws an `Error` for anything else. */
export const windowsVoices = (listed: string): readonly WindowsVoice[] =>
  v.parse(v.array(windowsVoice), JSON.parse(listed));
