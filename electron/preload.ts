/**
 * The one script between the sandboxed page and the main process: it hands the page the port to the services,
 * at the start and whenever there is a fresh one, and nothing else.
 */
import { ipcRenderer } from 'electron';

ipcRenderer.on('leesmee-port', ({ ports }) => {
  // Without a target origin, only a page of this very origin gets it.
  window.postMessage({ kind: 'leesmee-port' }, { transfer: [...ports] });
});
