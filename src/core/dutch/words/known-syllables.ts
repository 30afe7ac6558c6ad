/**
 * Words that neither the patterns nor the rules split right: as a rule English ones with an e that isn't sounded,
 * and a few with two letters side by side that elsewhere are one. All in small letters without accents.
 */

const words =
  'base·ball bi·jec·tie bi·jec·ties ca·cao cake cakes case cases cheese date dates dead·line dead·lines fake fi·ji ' +
  'free·lance game games hard·ware head·line head·lines hi·jab hi·jabs home·page home·pages ice im·age like likes ' +
  'life·style live make mi·ni·jurk mi·ni·jur·ken milk·shake milk·shakes off·line oe·kra·ï·ne oe·kra·ï·ner ' +
  'oe·kra·ï·ners oe·kra·ïens oe·kra·ïen·se on·line pipe·line pipe·lines quote quotes race races sci·ence·fic·tion ' +
  'sea shake shakes share smart·phone smart·phones soft·ware store stores tea time up·date up·dates up·grade ' +
  'up·grades web·site web·sites';

/** Where each of them is split. */
export const knownSyllables: ReadonlyMap<string, readonly number[]> = new Map(
  words.split(' ').map((split) => {
    const syllables = split.split('·');
    const places = syllables.slice(0, -1).map((_, index) => syllables.slice(0, index + 1).join('').length);
    return [syllables.join(''), places];
  }),
);

/** Words that are the first part of many others, and at whose end the patterns don't look for a border. */
export const knownFirstPart =
  /^(?:cake|game|hardware|homepage|offline|online|plastic|race|smartphone|software|update|website)(?=.{3})/u;
