import { describe, expect, it } from 'vitest';
import { problemCode } from '../support/problem-code.ts';
import { ScriptedEngine } from '../support/scripted-engine.ts';
import { spokenTextOf } from '../support/spoken-text-of.ts';
import { speechEngineContract } from './speech-engine.contract.ts';

speechEngineContract('the scripted engine', () => new ScriptedEngine());

describe('the scripted engine', () => {
  const delivery = { voice: 'scripted:0', rate: 1, pitch: 1 };

  async function wordsSaid(text: string, signal = new AbortController().signal): Promise<number> {
    let words = 0;
    for await (const { marks } of new ScriptedEngine().synthesize(spokenTextOf(text), delivery, signal)) {
      words += marks.length;
    }
    return words;
  }

  it('fails where its script says so', async () => {
    expect(await problemCode(wordsSaid('dit faalt nu'))).toBe('synthesis-failed');
    expect(await problemCode(wordsSaid('dit sterft nu'))).toBe('synthesis-failed');
    expect(await wordsSaid('dit gaat goed')).toBe(3);
  });

  it('hangs until it is cancelled', async () => {
    const abort = new AbortController();
    const hanging = wordsSaid('dit hangt nu', abort.signal);
    abort.abort();
    expect(await problemCode(hanging)).toBe('cancelled');
  });
});
