/** What a person reads about a problem, in Dutch. */
import type { ProgramFault } from './errors.ts';
import { languageName } from './language.ts';
import { megabytes, millions, type ProblemMessages } from './problem-message.ts';

const faults: { readonly [Fault in ProgramFault]: string } = {
  missing: 'is er niet meer',
  'not-executable': 'mag niet worden gestart',
  failed: 'is onverwacht gestopt',
  'timed-out': 'gaf geen antwoord',
  'bad-audio': 'gaf geen bruikbaar geluid',
};

export const dutchProblems: ProblemMessages = {
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
    what: `Het spraakprogramma “${program}” ${faults[reason]}.`,
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
