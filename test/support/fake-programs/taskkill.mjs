/** Stands in for Windows' `taskkill /pid N /T /F`: ends a process and its children, as Linux knows them. */
import { readdirSync, readFileSync } from 'node:fs';

const [, , pidSwitch, pid, tree, force] = process.argv;
if (pidSwitch !== '/pid' || tree !== '/T' || force !== '/F') process.exit(1);

/** @param {number} parent */
function end(parent) {
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    if (parentOf(name) === parent) end(Number(name));
  }
  process.kill(parent, 'SIGKILL');
}

/** @param {string} pid */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}

end(Number(pid));
