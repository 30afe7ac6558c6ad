/**
 * Abbreviations that are said in full, where their surroundings let them be one: "art. 5" is an artikel, "moderne
 * art." is not. A full stop that also ends the sentence still makes the voice pause.
 */
import { TextTrie } from '../../text-trie.ts';
import { capitalised, isWordCharacter } from '../characters.ts';
import { endsSentence, type Place, type Recognition, textBefore, textFrom } from '../recogniser.ts';
import { type Abbreviation, type AbbreviationPlace, abbreviations } from '../words/abbreviations.ts';
import { numberWord } from '../words/number-word-pattern.ts';

const followedByNumber = new RegExp(
  `^\\s?(?:[€$£]?\\s?[\\d½¼¾]|[+(]\\d|[IVXLC]+(?![\\p{L}])|${numberWord})`,
  'iu',
);
const followedByName =
  /^(?:\s?[-(]?\s?(?:\p{Lu}|['’][tsn]\s)|\s(?:van|de|den|der|ten|ter|te|von|du|la|le|en)\s|\s(?:dr|drs|ir|ing|mr|ds|prof|mevr|mw|dhr|jhr|em|h\.c)\b|(?:dr|ir|mr|ing|prof|drs|ds)\.)/u;
const followedByWord = /^\s?[,;:(]?\s?[\p{Ll}\p{N}€½¼¾]/u;
const afterNumberWord = new RegExp(`(?:\\d|[½¼¾]|${numberWord})\\s?$`, 'iu');

/** Whether the surroundings allow an abbreviation from `start` to `end`. */
const fits: Readonly<Record<AbbreviationPlace, (source: string, start: number, end: number) => boolean>> = {
  anywhere: () => true,
  'before number': (source, _start, end) => followedByNumber.test(textFrom(source, end)),
  'after number': (source, at) => afterNumberWord.test(textBefore({ source, at })),
  'before name': (source, _start, end) => followedByName.test(textFrom(source, end)),
  'before word': (source, _start, end) => followedByWord.test(textFrom(source, end)),
};

/** "de gem. leeftijd" is the gemiddelde one; "het regent gem. meer" has no ending. */
const inflected: Readonly<Record<string, string>> = {
  absoluut: 'absolute',
  algemeen: 'algemene',
  bijzonder: 'bijzondere',
  christelijk: 'christelijke',
  gedeeltelijk: 'gedeeltelijke',
  gemiddeld: 'gemiddelde',
  internationaal: 'internationale',
  juridisch: 'juridische',
  lichamelijk: 'lichamelijke',
  maximaal: 'maximale',
  militair: 'militaire',
  minimaal: 'minimale',
  Nederlands: 'Nederlandse',
  oorspronkelijk: 'oorspronkelijke',
  speciaal: 'speciale',
  technisch: 'technische',
  voormalig: 'voormalige',
  zelfstandig: 'zelfstandige',
};
const determiner = /(?:^|[^\p{L}])(?:de|het|deze|die|dit|dat|onze|hun|zijn|haar|mijn|uw|alle)\s$/iu;

const isAttributive = (place: Place, end: number): boolean =>
  determiner.test(textBefore(place)) && /^\s\p{Ll}{2}/u.test(place.source.slice(end, end + 3));

const trie = new TextTrie<Abbreviation>();
for (const abbreviation of abbreviations) {
  const { written } = abbreviation;
  trie.add(written, abbreviation);
  if ((written.match(/\./g) ?? []).length < 2) continue;
  const spaced = written.replace(/\.(?=\p{L})/gu, '. ');
  for (const variant of [spaced, spaced.replaceAll(' ', '\u00a0'), written.slice(0, -1)]) {
    trie.add(variant, abbreviation);
  }
}

/** In the middle of a longer row of letters and full stops that no list knows. */
const behindInitial = /(?:^|[^\p{L}])\p{L}\.$/u;

export function recogniseAbbreviation(place: Place): Recognition | undefined {
  const { source, at } = place;
  if (behindInitial.test(textBefore(place))) return undefined;
  const match = trie.longestAt(source, at, ({ written, where }, end) => {
    return (
      endsHere(source, end, written) &&
      sameCase(source.slice(at, end), written) &&
      fits[where](source, at, end)
    );
  });
  if (match === undefined) return undefined;
  const { end } = match;
  const said = isAttributive(place, end)
    ? (inflected[match.value.spoken] ?? match.value.spoken)
    : match.value.spoken;
  const isCapital = at === 0 && /^\p{Lu}(?:\p{Ll}|\.)/u.test(source.slice(at, end));
  const spoken = isCapital ? capitalised(said) : said;
  const isLast = source.charAt(end - 1) === '.' && endsSentence(source, end);
  return isLast ? { end, spoken, pause: '.' } : { end, spoken };
}

/** Not in the middle of a word or of a longer row of letters; "prof.dr." and "bijv.een" lack only a space. */
function endsHere(source: string, end: number, written: string): boolean {
  const after = source.slice(end, end + 2);
  if (source.charAt(end - 1) === '.')
    return written.indexOf('.') > 2 || !/^\p{Ll}/u.test(after) || titleBehind.test(textFrom(source, end));
  return !(isWordCharacter(source, end) || /^[./]\p{L}/u.test(after));
}

const titleBehind = /^(?:dr|ir|mr|ing|prof|drs|ds)\./;

/** What people also write in capitals; other capitals with full stops are names ("O.L.V.-kerk") or initials. */
const alsoInCapitals: ReadonlySet<string> = new Set(
  'aub svp a.u.b. s.v.p. n.b. p.s. n.v.t. z.o.z. m.v.g. t.a.v. z.s.m. h.k.h. z.k.h. h.m. z.m. o.v.v. n.t.b.'.split(
    ' ',
  ),
);

/** As listed, or with a capital in front: "Bijv.", "V.Chr."; "n.Chr." has its own. */
function sameCase(found: string, written: string): boolean {
  const letters = found.replace(/[^\p{L}]/gu, '');
  const listed = written.replace(/[^\p{L}]/gu, '');
  if (letters === listed || /^[vn]Chr?$/.test(letters)) return true;
  if (listed.length === 1) return false;
  if (letters.slice(1) === listed.slice(1) || letters.slice(1) === letters.slice(1).toLowerCase())
    return true;
  return alsoInCapitals.has(written) && letters === letters.toUpperCase();
}
