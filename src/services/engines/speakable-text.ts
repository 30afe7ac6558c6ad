/**
 * Text that a voice can only speak. What programs for speech are known to take as an order, wherever it comes
 * from, is blank here: control characters, `[[` (phonemes for eSpeak NG, commands for macOS), half surrogates,
 * and what ends a line or a string. As long as the text it was.
 */
const orders = /[\p{Cc}\p{Cs}\u2028\u2029\ufffe\uffff[\]]/gu;

export const speakableText = (text: string): string => text.replace(orders, ' ');
