/**
 * What a person reads about a problem: what happened, and what to do now. Every problem has both, in every
 * language of the user interface; the compiler sees to it.
 */
import type { Problem, ProblemCode, ProgramFault } from './errors.ts';
import { languageName } from './language.ts';
import type { Settings } from './settings.ts';

export type ProblemMessage = { readonly what: string; readonly whatNow: string };

type MessageOf<Code extends ProblemCode> = (problem: Extract<Problem, { code: Code }>) => ProblemMessage;
type ProblemMessages = { readonly [Code in ProblemCode]: MessageOf<Code> };

const megabytes = (bytes: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / (1024 * 1024));

/** Rounded down: what is promised must fit. */
const millions = (count: number, locale: string): string =>
  new Intl.NumberFormat(locale).format(Math.floor(count / 1e6));

const dutchFaults: { readonly [Fault in ProgramFault]: string } = {
  missing: 'is er niet meer',
  'not-executable': 'mag niet worden gestart',
  failed: 'is onverwacht gestopt',
  'timed-out': 'gaf geen antwoord',
  'bad-audio': 'gaf geen bruikbaar geluid',
};

const englishFaults: { readonly [Fault in ProgramFault]: string } = {
  missing: 'is no longer there',
  'not-executable': 'may not be started',
  failed: 'stopped unexpectedly',
  'timed-out': 'did not answer',
  'bad-audio': 'gave no usable sound',
};

const dutch: ProblemMessages = {
  'file-empty': ({ name }) => ({
    what: `“${name}” is leeg.`,
    whatNow: 'Kies een bestand waar tekst in staat.',
  }),
  'file-binary': ({ name }) => ({
    what: `Leesmee kent dit soort bestand niet: “${name}”.`,
    whatNow: 'Kies een tekst, een Word-, OpenDocument- of PDF-bestand, een e-book (EPUB) of een webpagina.',
  }),
  'file-encrypted': ({ name }) => ({
    what: `“${name}” is met een wachtwoord beveiligd.`,
    whatNow: 'Open het in het programma waarmee het is gemaakt en bewaar het zonder wachtwoord.',
  }),
  'file-protected': ({ name }) => ({
    what: `“${name}” heeft een kopieerbeveiliging (DRM).`,
    whatNow: 'Lees het in de app van de winkel of de bibliotheek, of vraag daar om een versie zonder DRM.',
  }),
  'file-without-text': ({ name }) => ({
    what: `In “${name}” staan alleen plaatjes van tekst, zoals bij een scan.`,
    whatNow: 'Laat er met tekstherkenning (OCR) tekst van maken en open dat bestand.',
  }),
  'file-damaged': ({ name }) => ({
    what: `“${name}” is beschadigd of niet compleet.`,
    whatNow: 'Haal of bewaar het bestand opnieuw en probeer het nog eens.',
  }),
  'file-too-complex': ({ name }) => ({
    what: `“${name}” vraagt te veel tijd of geheugen om te openen.`,
    whatNow: 'Bewaar de tekst als een gewoon tekstbestand, of verdeel hem over kleinere bestanden.',
  }),
  'file-unsafe': ({ name }) => ({
    what: `“${name}” is niet geopend: er zit iets in dat in een gewone tekst niet voorkomt.`,
    whatNow: 'Vertrouw het bestand niet, of vraag degene van wie je het hebt om een nieuw.',
  }),
  'file-too-large': ({ name, sizeBytes, limitBytes }) => ({
    what: `“${name}” is ${megabytes(sizeBytes, 'nl')} MB. Leesmee opent bestanden tot ${megabytes(limitBytes, 'nl')} MB.`,
    whatNow: 'Verdeel de tekst over kleinere bestanden.',
  }),
  'file-missing': ({ name }) => ({
    what: `“${name}” is er niet meer.`,
    whatNow: 'Kijk of het bestand verplaatst is en open het opnieuw.',
  }),
  'file-not-readable': ({ name }) => ({
    what: `“${name}” kan niet worden gelezen.`,
    whatNow: 'Kijk of je het bestand mag openen.',
  }),
  'file-not-written': ({ name }) => ({
    what: `“${name}” kan niet worden bewaard.`,
    whatNow: 'Kies een andere map of maak ruimte op de schijf.',
  }),
  'text-empty': () => ({
    what: 'Er staat geen tekst in.',
    whatNow: 'Kies of plak een tekst met woorden erin.',
  }),
  'text-too-long': ({ limitCharacters }) => ({
    what: `De tekst is te lang. Leesmee opent tot ${millions(limitCharacters, 'nl')} miljoen tekens tegelijk.`,
    whatNow: 'Plak een kleiner stuk, of bewaar de tekst in een bestand en open dat.',
  }),
  'synthesis-failed': () => ({
    what: 'Het voorlezen lukt hier niet.',
    whatNow: 'Probeer het opnieuw, of lees verder vanaf een andere zin.',
  }),
  'voice-missing': ({ voice }) => ({
    what: `De stem “${voice}” is er niet.`,
    whatNow: 'Kies een andere stem.',
  }),
  'voice-silent': ({ voice }) => ({
    what: `De stem “${voice}” blijft stil.`,
    whatNow: 'Probeer het opnieuw, of kies een andere stem.',
  }),
  'text-not-dutch': ({ language }) => ({
    what: `Deze tekst lijkt geen Nederlands te zijn (${languageName(language, 'nl')}).`,
    whatNow: 'Een Nederlandse stem leest hem niet goed voor.',
  }),
  'voice-broken': ({ program, reason }) => ({
    what: `Het spraakprogramma “${program}” ${dutchFaults[reason]}.`,
    whatNow: 'Lees verder vanaf een andere zin, of kies een andere stem.',
  }),
  'settings-not-saved': () => ({
    what: 'De instellingen kunnen niet worden bewaard.',
    whatNow: 'Ze gelden tot je Leesmee sluit. Kijk of de schijf vol is.',
  }),
  'pronunciations-not-saved': () => ({
    what: 'De uitspraak kan niet worden bewaard.',
    whatNow: 'Kijk of de schijf vol is en probeer het opnieuw.',
  }),
  'pronunciations-full': ({ limit }) => ({
    what: `Het woordenboek is vol: er passen ${limit.toLocaleString('nl')} woorden in.`,
    whatNow: 'Verwijder eerst woorden die je niet meer nodig hebt.',
  }),
  'library-not-saved': () => ({
    what: 'De leeslijst kan niet worden bewaard.',
    whatNow: 'Je kunt gewoon verder lezen. Kijk of de schijf vol is.',
  }),
  'library-not-readable': () => ({
    what: 'De leeslijst kan niet worden gelezen.',
    whatNow: 'Je kunt gewoon verder lezen. Kijk of de schijf er nog is en probeer het opnieuw.',
  }),
  'library-full': ({ limitBytes }) => ({
    what: `De leeslijst is vol: er past ${megabytes(limitBytes, 'nl')} MB in. Deze tekst staat er niet bij.`,
    whatNow: 'Je kunt de tekst gewoon lezen. Verwijder teksten uit de leeslijst om plaats te maken.',
  }),
  'library-text-missing': () => ({
    what: 'Deze tekst staat niet in de leeslijst.',
    whatNow: 'Kijk of de leeslijst aanstaat en open de tekst opnieuw.',
  }),
  'clipboard-refused': () => ({
    what: 'De browser laat Leesmee het klembord niet lezen.',
    whatNow: 'Plak de tekst met Ctrl+V, of geef toestemming als de browser erom vraagt.',
  }),
  'clipboard-empty': () => ({
    what: 'Er staat geen tekst op het klembord.',
    whatNow: 'Kopieer eerst een tekst.',
  }),
  'shortcut-taken': ({ shortcut }) => ({
    what: `De toetsen ${shortcut} zijn al van een ander programma.`,
    whatNow: 'Kies andere toetsen bij de instellingen van Leesmee.',
  }),
  'shortcut-invalid': ({ shortcut }) => ({
    what: `De toetsen “${shortcut}” kan Leesmee niet gebruiken.`,
    whatNow: 'Kies andere toetsen bij de instellingen van Leesmee.',
  }),
  'dictionary-unknown': ({ name }) => ({
    what: `“${name}” is geen woordenlijst.`,
    whatNow: 'Kies een CSV-, TSV- of PLS-bestand.',
  }),
  'presets-not-saved': () => ({
    what: 'Deze verzameling instellingen kon niet worden bewaard.',
    whatNow: 'Kijk of er ruimte is op de schijf, en probeer het opnieuw.',
  }),
  'presets-full': ({ limit }) => ({
    what: `Je hebt al ${limit} verzamelingen instellingen bewaard. Meer passen er niet.`,
    whatNow: 'Verwijder er eerst een die je niet meer gebruikt.',
  }),
  'preset-unknown': ({ name }) => ({
    what: `In “${name}” staan geen instellingen van Leesmee.`,
    whatNow: 'Kies een bestand dat Leesmee heeft gemaakt. De naam eindigt op .leesmee.json.',
  }),
  'port-unavailable': ({ port }) => ({
    what: `Poort ${port} is niet vrij.`,
    whatNow: 'Kies een andere poort, of laat Leesmee er zelf een kiezen.',
  }),
  'connection-lost': () => ({
    what: 'De verbinding met Leesmee is weg.',
    whatNow: 'Kijk of Leesmee nog draait. De verbinding herstelt zich vanzelf.',
  }),
  'services-stopped': () => ({
    what: 'Een deel van Leesmee is gestopt en wordt opnieuw gestart.',
    whatNow: 'Je plaats in de tekst is bewaard. Probeer het zo opnieuw.',
  }),
  'request-refused': () => ({
    what: 'Leesmee heeft dit verzoek geweigerd.',
    whatNow: 'Open Leesmee opnieuw met het adres dat bij het starten werd getoond.',
  }),
  'request-invalid': () => ({
    what: 'Leesmee begreep dit verzoek niet.',
    whatNow: 'Laad de pagina opnieuw.',
  }),
  cancelled: () => ({ what: 'Dit is afgebroken.', whatNow: 'Begin opnieuw als je dat wilt.' }),
  internal: () => ({
    what: 'Er ging iets mis in Leesmee.',
    whatNow: 'Probeer het opnieuw. Blijft het misgaan, start Leesmee dan opnieuw.',
  }),
};

const english: ProblemMessages = {
  'file-empty': ({ name }) => ({ what: `“${name}” is empty.`, whatNow: 'Choose a file that holds text.' }),
  'file-binary': ({ name }) => ({
    what: `Leesmee doesn’t know this kind of file: “${name}”.`,
    whatNow: 'Choose a text, a Word, OpenDocument or PDF file, an e-book (EPUB) or a web page.',
  }),
  'file-encrypted': ({ name }) => ({
    what: `“${name}” is protected with a password.`,
    whatNow: 'Open it in the program it was made with, and save it without a password.',
  }),
  'file-protected': ({ name }) => ({
    what: `“${name}” is copy-protected (DRM).`,
    whatNow: 'Read it in the app of the shop or library, or ask them for a version without DRM.',
  }),
  'file-without-text': ({ name }) => ({
    what: `“${name}” holds only pictures of text, as a scan does.`,
    whatNow: 'Have text recognition (OCR) make text of it, and open that file.',
  }),
  'file-damaged': ({ name }) => ({
    what: `“${name}” is damaged or incomplete.`,
    whatNow: 'Get or save the file again, and retry.',
  }),
  'file-too-complex': ({ name }) => ({
    what: `“${name}” takes too much time or memory to open.`,
    whatNow: 'Save the text as a plain text file, or split it over smaller files.',
  }),
  'file-unsafe': ({ name }) => ({
    what: `“${name}” was not opened: it holds something that no ordinary text does.`,
    whatNow: 'Don’t trust the file, or ask whoever you have it from for a new one.',
  }),
  'file-too-large': ({ name, sizeBytes, limitBytes }) => ({
    what: `“${name}” is ${megabytes(sizeBytes, 'en')} MB. Leesmee opens files up to ${megabytes(limitBytes, 'en')} MB.`,
    whatNow: 'Split the text over smaller files.',
  }),
  'file-missing': ({ name }) => ({
    what: `“${name}” is no longer there.`,
    whatNow: 'See whether the file was moved, and open it again.',
  }),
  'file-not-readable': ({ name }) => ({
    what: `“${name}” can’t be read.`,
    whatNow: 'See whether you are allowed to open the file.',
  }),
  'file-not-written': ({ name }) => ({
    what: `“${name}” can’t be saved.`,
    whatNow: 'Choose another folder, or free some space on the disk.',
  }),
  'text-empty': () => ({ what: 'There is no text in it.', whatNow: 'Choose or paste a text with words.' }),
  'text-too-long': ({ limitCharacters }) => ({
    what: `The text is too long. Leesmee opens up to ${millions(limitCharacters, 'en')} million characters at a time.`,
    whatNow: 'Paste a smaller piece, or save the text in a file and open that.',
  }),
  'synthesis-failed': () => ({
    what: 'This can’t be read aloud.',
    whatNow: 'Try again, or read on from another sentence.',
  }),
  'voice-missing': ({ voice }) => ({
    what: `The voice “${voice}” is missing.`,
    whatNow: 'Choose another voice.',
  }),
  'voice-silent': ({ voice }) => ({
    what: `The voice “${voice}” stays silent.`,
    whatNow: 'Try again, or choose another voice.',
  }),
  'text-not-dutch': ({ language }) => ({
    what: `This text doesn’t seem to be Dutch (${languageName(language, 'en')}).`,
    whatNow: 'A Dutch voice doesn’t read it well.',
  }),
  'voice-broken': ({ program, reason }) => ({
    what: `The speech program “${program}” ${englishFaults[reason]}.`,
    whatNow: 'Read on from another sentence, or choose another voice.',
  }),
  'settings-not-saved': () => ({
    what: 'The settings can’t be saved.',
    whatNow: 'They hold until you close Leesmee. See whether the disk is full.',
  }),
  'pronunciations-not-saved': () => ({
    what: 'The pronunciation can’t be saved.',
    whatNow: 'See whether the disk is full, and try again.',
  }),
  'pronunciations-full': ({ limit }) => ({
    what: `The dictionary is full: it holds ${limit.toLocaleString('en')} words.`,
    whatNow: 'First delete words that you no longer need.',
  }),
  'library-not-saved': () => ({
    what: 'The reading list can’t be saved.',
    whatNow: 'You can just read on. See whether the disk is full.',
  }),
  'library-not-readable': () => ({
    what: 'The reading list can’t be read.',
    whatNow: 'You can just read on. See whether the disk is still there, and try again.',
  }),
  'library-full': ({ limitBytes }) => ({
    what: `The reading list is full: it holds ${megabytes(limitBytes, 'en')} MB. This text is not in it.`,
    whatNow: 'You can just read the text. Remove texts from the reading list to make room.',
  }),
  'library-text-missing': () => ({
    what: 'This text is not in the reading list.',
    whatNow: 'See whether the reading list is on, and open the text again.',
  }),
  'clipboard-refused': () => ({
    what: 'The browser does not let Leesmee read the clipboard.',
    whatNow: 'Paste the text with Ctrl+V, or allow it when the browser asks.',
  }),
  'clipboard-empty': () => ({ what: 'There is no text on the clipboard.', whatNow: 'First copy a text.' }),
  'shortcut-taken': ({ shortcut }) => ({
    what: `The keys ${shortcut} belong to another program already.`,
    whatNow: 'Choose other keys in the settings of Leesmee.',
  }),
  'shortcut-invalid': ({ shortcut }) => ({
    what: `Leesmee can’t use the keys “${shortcut}”.`,
    whatNow: 'Choose other keys in the settings of Leesmee.',
  }),
  'dictionary-unknown': ({ name }) => ({
    what: `“${name}” is no word list.`,
    whatNow: 'Choose a CSV, TSV or PLS file.',
  }),
  'presets-not-saved': () => ({
    what: 'This set of settings could not be saved.',
    whatNow: 'See whether there is room on the disk, and try again.',
  }),
  'presets-full': ({ limit }) => ({
    what: `You have saved ${limit} sets of settings already. There is no room for more.`,
    whatNow: 'First delete one that you no longer use.',
  }),
  'preset-unknown': ({ name }) => ({
    what: `“${name}” holds no settings of Leesmee.`,
    whatNow: 'Choose a file that Leesmee has made. Its name ends in .leesmee.json.',
  }),
  'port-unavailable': ({ port }) => ({
    what: `Port ${port} is taken.`,
    whatNow: 'Choose another port, or let Leesmee choose one.',
  }),
  'connection-lost': () => ({
    what: 'The connection with Leesmee is gone.',
    whatNow: 'See whether Leesmee still runs. The connection restores itself.',
  }),
  'services-stopped': () => ({
    what: 'A part of Leesmee stopped and is being restarted.',
    whatNow: 'Your place in the text is kept. Try again in a moment.',
  }),
  'request-refused': () => ({
    what: 'Leesmee refused this request.',
    whatNow: 'Open Leesmee again with the address it showed when it started.',
  }),
  'request-invalid': () => ({
    what: 'Leesmee did not understand this request.',
    whatNow: 'Load the page again.',
  }),
  cancelled: () => ({ what: 'This was cancelled.', whatNow: 'Start again if you like.' }),
  internal: () => ({
    what: 'Something went wrong in Leesmee.',
    whatNow: 'Try again. If it keeps going wrong, restart Leesmee.',
  }),
};

const byLanguage: { readonly [Language in Settings['uiLanguage']]: ProblemMessages } = {
  nl: dutch,
  en: english,
};

export function problemMessage(problem: Problem, uiLanguage: Settings['uiLanguage']): ProblemMessage {
  const message = byLanguage[uiLanguage][problem.code] as (problem: Problem) => ProblemMessage;
  return message(problem);
}
