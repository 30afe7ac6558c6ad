/** `leesmee voices`: the Dutch voices on this machine, and the back ends they come from. */
import type { EngineId, Voice } from '../core/speech.ts';
import { writeData, writeLine } from './terminal.ts';

type BackEnd = { readonly id: EngineId; readonly voices: number };

export async function writeVoicesAsJson(voices: readonly Voice[]): Promise<void> {
  const listed = voices.map(({ id, name, language, engine, delivery }) => ({
    id,
    name,
    language,
    engine,
    delivery,
  }));
  await writeData(`${JSON.stringify({ voices: listed, backEnds: backEndsOf(voices) })}\n`);
}

export async function writeVoices(voices: readonly Voice[]): Promise<void> {
  for (const { id, name, language } of voices) await writeLine(`${id}  ${name} (${language})`);
}

const backEndsOf = (voices: readonly Voice[]): readonly BackEnd[] =>
  [...new Set(voices.map(({ engine }) => engine))].map((id) => ({
    id,
    voices: voices.filter(({ engine }) => engine === id).length,
  }));
