export const root: string;
export function buildWhenStale(started?: () => void): Promise<void>;
