/** `leesmee voices`: the Dutch voices on this machine, what they come from, and how to get better ones. */
import type { BackEndReport, DoctorReport } from '../core/doctor.ts';
import { backEndMessages, stepMessage } from '../core/doctor-messages.ts';
import type { CliLanguage } from './cli-messages.ts';
import { writeData, writeLine } from './terminal.ts';

export async function writeVoicesAsJson({ voices, backEnds, steps }: DoctorReport): Promise<void> {
  const listed = voices.map(({ id, name, language, engine, delivery }) => ({
    id,
    name,
    language,
    engine,
    delivery,
  }));
  await writeData(`${JSON.stringify({ voices: listed, backEnds: backEnds.map(asListed), steps })}\n`);
}

/** A back end's voices are in the list of voices; here is how many they are. */
function asListed({ id, name, delivery, finding }: BackEndReport): object {
  const voices = finding.state === 'found' ? finding.voices.length : 0;
  return { id, name, delivery, ...finding, voices };
}

export async function writeVoices(report: DoctorReport, language: CliLanguage): Promise<void> {
  for (const { id, name, language: tongue } of report.voices) await writeLine(`${id}  ${name} (${tongue})`);
  await writeLine('');
  for (const backEnd of report.backEnds) {
    for (const message of backEndMessages(backEnd, language)) await writeLine(`${backEnd.name}: ${message}`);
  }
  for (const step of report.steps) {
    const { what, command } = stepMessage(step, language);
    await writeLine('');
    await writeLine(what);
    if (command !== null) await writeLine(`  ${command}`);
  }
}
