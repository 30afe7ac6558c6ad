/** The log of the services: the error output, a line at a time, with the moment it was written. */
export function writeLogLine(line: string): void {
  process.stderr.write(`${new Date().toISOString()} ${line}\n`);
}
