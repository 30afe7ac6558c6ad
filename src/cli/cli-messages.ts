/** All that the command line says by itself, in both languages; what it says of a problem is the app's own. */
import type { Settings } from '../core/settings.ts';

export type CliLanguage = Settings['uiLanguage'];

export type CliMessages = {
  readonly description: string;
  readonly usage: string;
  readonly arguments: string;
  readonly options: string;
  readonly commands: string;
  readonly help: string;
  readonly version: string;
  readonly sentences: string;
  readonly export: string;
  readonly serve: string;
  readonly start: string;
  readonly voices: string;
  readonly file: string;
  readonly files: string;
  readonly json: string;
  readonly out: string;
  readonly marks: string;
  readonly rate: string;
  readonly voice: string;
  readonly anyway: string;
  readonly port: string;
  readonly noOpen: string;
  readonly seeHelp: string;
  /** `subject` is the command, option or argument it is about, `''` where there is none. */
  readonly wrongCall: {
    readonly unknownCommand: (subject: string) => string;
    readonly unknownOption: (subject: string) => string;
    readonly missingArgument: (subject: string) => string;
    readonly missingValue: (subject: string) => string;
    readonly missingOption: (subject: string) => string;
    readonly tooMany: (subject: string) => string;
    readonly noCommand: (subject: string) => string;
    readonly other: (subject: string) => string;
  };
  readonly numberBetween: (option: string, min: number, max: number) => string;
  readonly sameFile: string;
  readonly exported: (path: string, time: string) => string;
  readonly listVoices: string;
  readonly standsIn: (wanted: string, voice: string) => string;
  readonly readAnyway: string;
  readonly cancelled: string;
  readonly serving: string;
  readonly noBrowser: string;
  readonly date: (date: string) => string;
  readonly fetchingElectron: (limitSeconds: number) => string;
  readonly megabytes: (count: number) => string;
  readonly browserAsked: string;
  readonly noScreen: string;
  readonly noElectron: string;
  readonly noWindow: string;
  readonly inBrowser: string;
};

const dutch: CliMessages = {
  description: 'Leest Nederlandse teksten voor en licht elke zin en elk woord op terwijl het klinkt.',
  usage: 'Gebruik:',
  arguments: 'Argumenten:',
  options: 'Opties:',
  commands: 'Opdrachten:',
  help: 'laat deze uitleg zien',
  version: 'laat de versie zien',
  sentences: 'de zinnen van een tekst, zoals ze er staan en zoals ze klinken',
  export: 'maak een geluidsbestand van een hele tekst',
  serve: 'open Leesmee als pagina in de browser',
  start: 'open Leesmee in een eigen venster, of anders in de browser',
  voices: 'de Nederlandse stemmen op deze computer',
  file: 'een tekst- of Markdown-bestand, of - voor de standaardinvoer',
  files: 'tekst- of Markdown-bestanden, of - voor de standaardinvoer',
  json: 'als JSON, elk bestand op een regel',
  out: 'het WAV-bestand dat wordt gemaakt',
  marks: 'schrijf ook op wanneer elke zin en elk woord klinkt (JSON)',
  rate: 'snelheid, 0,5 tot 3 (zonder: zoals ingesteld)',
  voice: 'de stem, zoals “voices” haar noemt (zonder: zoals ingesteld)',
  anyway: 'ook als de tekst geen Nederlands is',
  port: 'de poort (zonder: een die vrij is)',
  noOpen: 'open de browser niet',
  seeHelp: 'Zie leesmee --help.',
  wrongCall: {
    unknownCommand: (subject) => `Leesmee kent de opdracht “${subject}” niet.`,
    unknownOption: (subject) => `Leesmee kent de optie “${subject}” niet.`,
    missingArgument: (subject) => `Er ontbreekt een argument: ${subject}.`,
    missingValue: (subject) => `Bij de optie “${subject}” hoort een waarde.`,
    missingOption: (subject) => `De optie “${subject}” ontbreekt.`,
    tooMany: (subject) => `Er zijn te veel argumenten${subject && ` voor “${subject}”`}.`,
    noCommand: () => 'Er ontbreekt een opdracht.',
    other: () => 'Dit begrijpt Leesmee niet.',
  },
  numberBetween: (option, min, max) =>
    `Bij ${option} hoort een getal van ${inDutch(min)} tot en met ${inDutch(max)}.`,
  sameFile: 'Geef voor elk bestand een andere naam; de tekst zelf wordt niet overschreven.',
  exported: (path, time) => `${path} is klaar en duurt ${time}.`,
  listVoices: 'Met “leesmee voices” zie je welke stemmen er zijn.',
  standsIn: (wanted, voice) => `De ingestelde stem “${wanted}” kan dit niet; “${voice}” leest nu voor.`,
  readAnyway: 'Met --anyway maakt Leesmee er toch een geluidsbestand van.',
  cancelled: 'Afgebroken; er is niets bewaard.',
  serving: 'Leesmee draait. Stop met Ctrl-C.',
  noBrowser: 'De browser ging niet open. Open het adres hierboven zelf.',
  date: (date) => `Datum: ${date}`,
  fetchingElectron: (limitSeconds) =>
    `Het venster van Leesmee wordt opgehaald (Electron, eenmalig, hooguit ${limitSeconds} seconden).`,
  megabytes: (count) => `${count} MB`,
  browserAsked: 'LEESMEE_HOST vraagt om de browser.',
  noScreen: 'Er is geen beeldscherm voor een venster.',
  noElectron: 'Electron is er niet en kan nu niet worden opgehaald.',
  noWindow: 'Het venster ging niet open.',
  inBrowser: 'Leesmee opent als pagina in de browser, op dit adres:',
};

const english: CliMessages = {
  description: 'Reads Dutch texts aloud, lighting up each sentence and word as it sounds.',
  usage: 'Usage:',
  arguments: 'Arguments:',
  options: 'Options:',
  commands: 'Commands:',
  help: 'show this help',
  version: 'show the version',
  sentences: 'the sentences of a text, as they are written and as they sound',
  export: 'make an audio file of a whole text',
  serve: 'open Leesmee as a page in the browser',
  start: 'open Leesmee in a window of its own, or else in the browser',
  voices: 'the Dutch voices on this computer',
  file: 'a text or Markdown file, or - for standard input',
  files: 'text or Markdown files, or - for standard input',
  json: 'as JSON, a line for each file',
  out: 'the WAV file to make',
  marks: 'also write when each sentence and word sounds (JSON)',
  rate: 'speed, 0.5 to 3 (without: as set)',
  voice: 'the voice, by its id in “voices” (without: as set)',
  anyway: 'also when the text isn’t Dutch',
  port: 'the port (without: any that is free)',
  noOpen: 'don’t open the browser',
  seeHelp: 'See leesmee --help.',
  wrongCall: {
    unknownCommand: (subject) => `Leesmee has no command “${subject}”.`,
    unknownOption: (subject) => `Leesmee has no option “${subject}”.`,
    missingArgument: (subject) => `An argument is missing: ${subject}.`,
    missingValue: (subject) => `The option “${subject}” needs a value.`,
    missingOption: (subject) => `The option “${subject}” is missing.`,
    tooMany: (subject) => `There are too many arguments${subject && ` for “${subject}”`}.`,
    noCommand: () => 'A command is missing.',
    other: () => 'Leesmee doesn’t understand this.',
  },
  numberBetween: (option, min, max) => `${option} needs a number from ${min} to ${max}.`,
  sameFile: 'Give each file a name of its own; the text itself is not written over.',
  exported: (path, time) => `${path} is ready and lasts ${time}.`,
  listVoices: '“leesmee voices” shows which voices there are.',
  standsIn: (wanted, voice) => `The voice that is set, “${wanted}”, can’t do this; “${voice}” reads now.`,
  readAnyway: 'With --anyway, Leesmee makes an audio file of it all the same.',
  cancelled: 'Cancelled; nothing was saved.',
  serving: 'Leesmee is running. Stop it with Ctrl-C.',
  noBrowser: 'The browser did not open. Open the address above yourself.',
  date: (date) => `Date: ${date}`,
  fetchingElectron: (limitSeconds) =>
    `Fetching Leesmee’s window (Electron, once, ${limitSeconds} seconds at most).`,
  megabytes: (count) => `${count} MB`,
  browserAsked: 'LEESMEE_HOST asks for the browser.',
  noScreen: 'There is no screen for a window.',
  noElectron: 'Electron is not there and can’t be fetched now.',
  noWindow: 'The window did not open.',
  inBrowser: 'Leesmee opens as a page in the browser, at this address:',
};

const inDutch = (value: number): string => String(value).replace('.', ',');

const byLanguage: { readonly [Language in CliLanguage]: CliMessages } = { nl: dutch, en: english };

export const cliMessages = (language: CliLanguage): CliMessages => byLanguage[language];

/** `LEESMEE_LANG`, else English where the system speaks English, else Dutch. */
export function cliLanguage(environment: NodeJS.ProcessEnv): CliLanguage {
  const { LEESMEE_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = LEESMEE_LANG || LC_ALL || LC_MESSAGES || LANG || '';
  return /^en([_.-]|$)/i.test(locale) ? 'en' : 'nl';
}
