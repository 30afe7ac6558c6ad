/** Where the parts of the app stand, seen from a built module in `out/main`. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { userFolder } from './storage/user-folder.ts';

export type AppFolders = {
  /** Holds `package.json`. */
  readonly root: string;
  /** Sample articles and icons. */
  readonly assets: string;
  /** The built modules of everything but the page, workers among them. */
  readonly modules: string;
  /** The built page. */
  readonly renderer: string;
  /** The reader's settings and places. */
  readonly user: string;
};

/** `entry` is the `import.meta.url` of a built entry module. */
export function appFolders(entry: string): AppFolders {
  const modules = dirname(fileURLToPath(entry));
  const root = join(modules, '..', '..');
  return {
    root,
    assets: join(root, 'assets'),
    modules,
    renderer: join(root, 'out', 'renderer'),
    user: userFolder(process.env),
  };
}
