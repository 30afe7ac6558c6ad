/** From where on a sample counts as sound: -50 dBFS. */
const threshold = Math.round(32_768 * 10 ** (-50 / 20));

export const isAudible = (sample: number): boolean => Math.abs(sample) >= threshold;
