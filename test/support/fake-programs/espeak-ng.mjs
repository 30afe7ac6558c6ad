/** Stands in for `espeak-ng`: takes exactly the calls that Leesmee is to make, and fails at any other. */
import { list, note, say, standardInput } from './voice.mjs';

const args = process.argv.slice(2);

const listed = `Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  de              --/M      German             gmw/de
 5  nl              --/M      Dutch              gmw/nl
 5  nl-$(rm;x)\`"'  --/F      Dutch_"$(rm;x)"    gmw/nl-x
 5  nl              --/F      Dutch_again        other/nl
 7  nl              --/M      dutch-mbrola-2     mb/mb-nl2
 5  -w/tmp/x        --/M      Dutch              gmw/nl
`;

if (args.length === 1 && args[0] === '--voices') {
  note({ program: 'espeak-ng', args });
  list(listed, 'nl ');
} else {
  const input = await standardInput();
  note({ program: 'espeak-ng', args, input: input.toString('base64') });
  const [stdin, stdout, encoding, utf8, withPitch, pitch, withVoice, voice, withRate, rate, ...more] = args;
  const isKnown =
    [stdin, stdout, encoding, utf8, withPitch, withVoice, withRate].join(' ') ===
      '--stdin --stdout -b 1 -p -v -s' && more.length === 0;
  if (!isKnown || !(Number(pitch) < 100) || !listed.includes(` ${voice} `)) process.exit(64);
  await say(input.toString('utf8'), Number(rate), null);
}
