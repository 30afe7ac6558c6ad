/**
 * Windows-1252, the encoding of Dutch texts from before UTF-8. Decoded by table, because Node 20.18.3 and many
 * later releases decode 0x80-0x9F wrongly (as Latin-1), which would lose quotes, dashes and the euro sign.
 */

/** What stands at 0x80 to 0x9F; the five free places hold the control character of their own number. */
const highControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (character) => highControls.charAt(character.charCodeAt(0) - 0x80));
}
