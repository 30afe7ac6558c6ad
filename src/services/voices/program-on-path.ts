/** Whether a program can be started by its name. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export async function isProgramOnPath(name: string, environment: NodeJS.ProcessEnv): Promise<boolean> {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const found = await Promise.all(
    folders.map((folder) =>
      access(join(folder, name), constants.X_OK).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.includes(true);
}
