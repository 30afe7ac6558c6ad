/**
 * Words that, with a capital, show that a sentence starts: the closed word classes of Dutch (articles, pronouns,
 * conjunctions, prepositions, common adverbs, numerals, finite verbs that open a question; after the classes of the
 * Algemene Nederlandse Spraakkunst), which are written small in the middle of one. Words that are also common
 * surnames (Kan, Wil, Ben, Bos) are left out, as they often follow initials.
 */

const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(' '));

const pronouns =
  'ik jij je u hij zij ze wij we jullie het er dat dit deze die men iemand niemand iets niets alles iedereen';

const possessives = 'mijn jouw uw haar zijn ons onze hun';

const determiners =
  'de een één geen elk elke ieder iedere welk welke wat wie zulk zulke zoiets ' +
  'sommige sommigen enkele enige veel vele velen weinig beide beiden alle allen allemaal ander andere anderen ' +
  'zelf dezelfde hetzelfde degene degenen meer meerdere minder';

const conjunctions =
  'en maar want of omdat doordat zodat als toen terwijl hoewel ofschoon nadat voordat totdat tenzij mits ' +
  'aangezien indien zowel noch zodra sinds zoals naarmate opdat';

const adverbs =
  'dan nu daar hier straks later eerst daarna daarnaast daarom daardoor daarvoor daarbij daarin daarmee daarop ' +
  'daarover daarvan daartoe daaruit daaronder daarachter daartegen daarentegen hierna hierdoor hierbij hiermee ' +
  'hiervoor hieronder hieruit hierin hierop desondanks dus echter ook nog niet nooit altijd soms vaak meestal ' +
  'misschien wellicht waarschijnlijk helaas gelukkig natuurlijk bovendien verder vervolgens ten tenslotte ' +
  'uiteindelijk intussen ondertussen inmiddels vandaag morgen gisteren vanavond vanmorgen vanmiddag vannacht ' +
  'onlangs tegenwoordig vroeger ooit al alleen zelfs juist bijna ongeveer slechts toch immers niettemin ' +
  'eigenlijk eens weer zo zeker sindsdien tevens kortom hoe waar waarom waardoor waarmee waarna wanneer nergens ' +
  'ergens overal thans weldra plotseling opeens ineens voortaan anders evenmin dankzij eveneens aldus tegelijk ' +
  'tegelijkertijd achteraf vooraf momenteel jaarlijks dagelijks';

const prepositions =
  'aan achter behalve bij binnen boven buiten door gedurende in langs met na naar naast om omstreeks ondanks onder ' +
  'op over per rond rondom te tegen tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor vooral wegens ' +
  'zonder blijkens conform inzake niettegenstaande';

const verbs =
  'is was waren heeft heb hebt had hadden hebben wordt worden werd werden kun kunt kunnen kon konden mag mogen moet ' +
  'moeten zal zullen zou zouden wilt willen ga gaat gaan doe doet laat laten let neem zie kijk vul klik kies';

const exclamations = 'ja nee neen och ach nou hé hallo sorry bedankt dank';

const numerals = 'twee drie vijf zes zeven acht negen tien elf twaalf honderd duizend';

const startingWords = setOf(
  pronouns,
  possessives,
  determiners,
  conjunctions,
  adverbs,
  prepositions,
  verbs,
  exclamations,
  numerals,
);
const pronounSet = setOf(pronouns);
const namelessSet = setOf(
  pronouns,
  possessives,
  conjunctions,
  'een nu dan toen daar daarna daarom ook misschien',
);

/** Prefixes of surnames that take a capital without a first name before them, and in Flanders always. */
const surnamePrefixes = setOf('de den der van von vande vanden vander ten ter el al la le du di da');

/** Whether a capitalised `word` (in lower case) hardly ever stands but at the start of a sentence. */
export const isStartingWord = (word: string): boolean => startingWords.has(word);

/** Whether the word is a subject by itself, so that it starts a clause also where all is in capitals. */
export const isPronoun = (word: string): boolean => pronounSet.has(word);

/** Whether the word can't be a name or part of one, even after a title. */
export const isNoName = (word: string): boolean => namelessSet.has(word);

export const isSurnamePrefix = (word: string): boolean => surnamePrefixes.has(word);

/** Words that a letter may follow as a label, so that the letter is no initial: "plan B", "vitamine C". */
const labelledWords = setOf(
  'plan vitamine vitamines groep klas optie punt team type deel categorie letter bijlage zone blok hepatitis serie',
  'model variant gebouw terminal gate vak vraag antwoord onderdeel klasse rij lijn niveau schaal figuur tabel',
  'artikel lid hoofdstuk paragraaf kavel poule divisie afdeling gang vleugel ingang uitgang perron spoor halte',
  'stap fase factor influenza streptokokken bloedgroep bron kopie versie punten rijbewijs energielabel label',
);

export const takesLetterLabel = (word: string): boolean => labelledWords.has(word);
