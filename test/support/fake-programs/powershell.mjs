/** Stands in for Windows' `powershell.exe` with System.Speech: does what Leesmee's own two scripts ask. */
import { list, note, say, standardInput } from './voice.mjs';

const args = process.argv.slice(2);
const script = Buffer.from(args.at(-1) ?? '', 'base64').toString('utf16le');

const listed = [
  { name: 'Microsoft Zira Desktop', language: 'en-US', gender: 'Female', kind: 'desktop' },
  { name: 'Stem é "quoted"; $(rm x)', language: 'nl-NL', gender: 'Male', kind: 'desktop' },
  { name: 'Microsoft Frank', language: 'nl-NL', gender: 'Male', kind: 'onecore' },
  { name: 'Microsoft Bart', language: 'nl-BE', gender: 'Male', kind: 'onecore' },
];

if (args.at(-2) !== '-EncodedCommand') process.exit(64);
if (script.includes('GetInstalledVoices')) {
  note({ program: 'powershell', args });
  list(`[\n${listed.map((voice) => JSON.stringify(voice)).join(',\n')}\n]`, 'Stem');
} else {
  const { LEESMEE_VOICE: voice, LEESMEE_SPEED: speed, LEESMEE_FILE: path } = process.env;
  const input = await standardInput();
  note({ program: 'powershell', args, voice, speed, input: input.toString('base64') });
  if (!path || !listed.some(({ name, kind }) => name === voice && kind === 'desktop')) process.exit(1);
  await say(input.toString('utf8'), Math.round(175 * 3 ** (Number(speed) / 10)), path);
}
