/**
 * How the app is built, for every host: `out/main` holds what runs in Node (Electron's main process, the
 * services, the command line), `out/preload` the one script between page and main process, and `out/renderer`
 * the page. What is in `out/main` runs on Node 20.19 as well as on the Node inside Electron.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;

const nodeEntries = {
  main: join(root, 'electron/main.ts'),
  'services-process': join(root, 'electron/services-process.ts'),
  'services-child': join(root, 'src/browser-host/services-child.ts'),
  cli: join(root, 'src/cli/cli.ts'),
  'document-worker': join(root, 'src/services/documents/apart/document-worker.ts'),
  'espeak-worker': join(root, 'src/services/engines/espeak-embedded/espeak-worker.ts'),
};

export default defineConfig({
  main: {
    root,
    build: {
      outDir: join(root, 'out/main'),
      target: 'node20.19',
      sourcemap: true,
      rolldownOptions: {
        input: nodeEntries,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    root,
    build: {
      outDir: join(root, 'out/preload'),
      externalizeDeps: false,
      rolldownOptions: {
        input: join(root, 'electron/preload.ts'),
        // A sandboxed preload script can't be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'src/reader'),
    plugins: [react()],
    build: {
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      // The browsers in use, not only the one inside Electron.
      target: 'es2022',
      minify: true,
      // The page's policy allows no fonts or styles out of a data: address.
      assetsInlineLimit: 0,
      rolldownOptions: { input: join(root, 'src/reader/index.html') },
    },
  },
});
