/** Which processes that came from this one still run, however they were started and whoever adopted them (Linux). */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** All that is started from now on carries a mark in its environment. */
export function watchForLeftBehind(): () => readonly string[] {
  const mark = randomUUID();
  process.env.LEESMEE_TEST_RUN = mark;
  return () =>
    readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
      .filter((pid) => textOf(pid, 'environ').includes(mark) && !/^State:\s*Z/m.test(textOf(pid, 'status')))
      .map((pid) => `${pid} ${textOf(pid, 'cmdline').replaceAll('\0', ' ')}`);
}

function textOf(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'latin1');
  } catch {
    return '';
  }
}
