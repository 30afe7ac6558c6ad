/**
 * Fetches a part of the app that is seldom needed, and uses it. While the host is away nothing happens, and whoever asks
 * again gets it when the host is back.
 */
export async function whenLoaded<Module>(
  load: () => Promise<Module>,
  use: (module: Module) => void,
): Promise<void> {
  const module = await load().catch(() => null);
  if (module) use(module);
}
