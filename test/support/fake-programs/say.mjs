/** Stands in for macOS' `say`: takes exactly the calls that Leesmee is to make, and fails at any other. */
import { list, note, say, standardInput } from './voice.mjs';

const args = process.argv.slice(2);

const listed = `Alex                en_US    # Most people recognize me by my voice.
Ellen               nl_BE    # Hallo! Ik heet Ellen.
Eddy (Nederlands (België)) nl_BE    # Hallo! Ik heet Eddy. # echt waar
Xander              nl_NL    # Hallo! Ik heet Xander.
Claire (Enhanced)   nl_NL    # Hallo! Ik heet Claire.
Ba'"; rm x; $(rm y) \`z\` nl_NL    # Hallo!
-o /tmp/x           nl_NL    # Hallo!
`;

if (args.length === 2 && args[0] === '-v' && args[1] === '?') {
  note({ program: 'say', args });
  list(listed, 'Xander');
} else {
  const input = await standardInput();
  note({ program: 'say', args, input: input.toString('base64') });
  const [from, dash, to, path, fileFormat, dataFormat, withVoice, voice, withRate, rate, ...more] = args;
  const isKnown =
    [from, dash, to, fileFormat, dataFormat, withVoice, withRate].join(' ') ===
      '-f - -o --file-format=WAVE --data-format=LEI16@22050 -v -r' && more.length === 0;
  if (!isKnown || !path || !listed.includes(String(voice))) process.exit(64);
  await say(input.toString('utf8'), Number(rate), path);
}
