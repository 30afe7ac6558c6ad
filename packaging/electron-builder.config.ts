/**
 * How Leesmee becomes a program that is installed, with its file types known to the system (`npm run package`, which
 * fetches electron-builder and Electron's binary). Leesmee is offered for a file, and never takes over what opens
 * it by itself: a Word file stays Word's.
 */
import { type FileType, fileMimeTypes, fileTypes } from '../src/core/file-types.ts';

export default {
  appId: 'nl.leesmee.Leesmee',
  productName: 'Leesmee',
  // A .deb must name both; there is no site or address yet.
  extraMetadata: {
    author: { name: 'Leesmee', email: 'leesmee@leesmee.invalid' },
    homepage: 'https://leesmee.invalid',
  },
  // No package of Leesmee is compiled for a machine.
  npmRebuild: false,
  directories: { output: 'out/package', buildResources: 'packaging' },
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'assets/samples/**', 'NOTICES.md', 'LICENSE'],
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Education',
    icon: 'packaging/icon.png',
    mimeTypes: fileMimeTypes,
    desktop: { entry: { Keywords: 'voorlezen;lezen;dyslexie;' } },
  },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.education',
    icon: 'packaging/icon.png',
    fileAssociations: Object.entries<FileType>(fileTypes).map(([name, { extensions }]) => ({
      name,
      ext: extensions,
      role: 'Viewer',
      rank: 'Alternate',
    })),
  },
  win: { target: ['nsis'], icon: 'packaging/icon.png' },
  // Registers the types, since electron-builder's own way makes the app the one that opens them.
  nsis: { include: 'packaging/file-types.nsh' },
};
