/** Figures about many rounds of the same thing. */
const round = (value: number) => Math.round(value * 100) / 100;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const summary = (values: readonly number[]) => {
  const mean = values.reduce((total, value) => total + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((total, value) => total + (value - mean) ** 2, 0) / values.length);
  return {
    rounds: values.length,
    median: round(quantile(values, 0.5)),
    mean: round(mean),
    spread: round(spread),
    p95: round(quantile(values, 0.95)),
    best: round(Math.min(...values)),
    worst: round(Math.max(...values)),
  };
};
