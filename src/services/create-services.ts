/**
 * The one place where the services are put together: what they are, what they share, and which of them answers
 * which method of the contract.
 */
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArticlePart } from '../contract/leesmee-api.ts';
import type { LeesmeeHandlers } from '../contract/leesmee-client.ts';
import type { Article } from '../core/article.ts';
import { LeesmeeError, type Problem } from '../core/errors.ts';
import type { AppFolders } from './app-folders.ts';
import { appVersion } from './app-version.ts';
import { DocumentsApart } from './documents/apart/documents-apart.ts';
import { articleParts } from './documents/article-parts.ts';
import type { DocumentFile } from './documents/read-document.ts';
import { readFile } from './documents/read-file.ts';
import { openSample, sampleNames } from './documents/sample-articles.ts';
import { EspeakEmbedded } from './engines/espeak-embedded/espeak-embedded.ts';
import { articleOf, keptParts } from './library/kept-parts.ts';
import { Library } from './library/library.ts';
import { OpenRequests } from './open-requests.ts';
import { PresetsStore } from './presets/presets-store.ts';
import { PronunciationsStore } from './pronunciations/pronunciations-store.ts';
import { SettingsStore } from './settings/settings-store.ts';
import { createSpeech } from './speech/create-speech.ts';
import { systemVoices } from './voices/system-voices.ts';

export type Services = {
  readonly handlers: LeesmeeHandlers;
  /** Throws what reading the file at `path`, and the document in it, throw. The reading list is left alone. */
  openFile(path: string, signal: AbortSignal): AsyncIterable<ArticlePart>;
  /** The same for a document that has been read already. */
  openDocument(file: DocumentFile, signal: AbortSignal): AsyncIterable<ArticlePart>;
  /** Has the page open the document at `path`, at once or as soon as there is a page. */
  requestOpen(path: string): void;
  /** The same for a text, which is read aloud at once. */
  requestReading(text: string): void;
  /** Has the page tell the reader. */
  tellProblem(problem: Problem): void;
  /** Ends everything that runs on its own; resolves when it has ended. */
  close(): Promise<void>;
};

export function createServices({ folders }: { readonly folders: AppFolders }): Services {
  const requests = new OpenRequests();
  const settings = new SettingsStore(folders.user);
  const presets = new PresetsStore(folders.user);
  const library = new Library({
    folder: folders.user,
    isOn: async () => (await settings.get()).keepReadingList,
  });
  const pronunciations = new PronunciationsStore(folders.user);
  const documents = new DocumentsApart(moduleUrl(folders, 'document-worker.js'));
  const embedded = new EspeakEmbedded(moduleUrl(folders, 'espeak-worker.js'));
  const { engines, directory } = systemVoices(process.platform, embedded);
  const speech = createSpeech({
    engines,
    pronunciationsFor: (article) => pronunciations.compiledFor(article),
  });

  async function* openFile(path: string, signal: AbortSignal): AsyncGenerator<ArticlePart, void> {
    yield* documents.read(await readFile(path, signal), signal);
  }

  async function sampleTitle(name: string, signal: AbortSignal): Promise<{ name: string; title: string }> {
    return { name, title: (await openSample(folders.assets, name, signal)).title };
  }

  return {
    handlers: {
      'app.version': () => appVersion(folders),
      'host.events'(_, signal) {
        documents.warmUp();
        return requests.events(signal);
      },
      'documents.openRequested': ({ request }, signal) => {
        const requested = requests.requested(request);
        const isFile = 'path' in requested;
        const parts = isFile
          ? openFile(requested.path, signal)
          : documents.read({ name: '', text: requested.text }, signal);
        return keptParts(parts, (article) => library.keep(article, isFile ? basename(requested.path) : ''));
      },
      'documents.openBytes': (file, signal) =>
        keptParts(documents.read(file, signal), (article) => library.keep(article, file.name)),
      'documents.openText': ({ text, html }, signal) =>
        keptParts(documents.read({ name: '', text, html }, signal), (article) => library.keep(article, '')),
      'documents.samples': async (_, signal) =>
        Promise.all((await sampleNames(folders.assets)).map((name) => sampleTitle(name, signal))),
      'documents.openSample': ({ name }, signal) =>
        keptParts(partsOf(openSample(folders.assets, name, signal)), (article) =>
          library.keepOnceRead(article),
        ),
      'speech.voices': () => speech.voices(),
      'speech.speak': (request, signal) => speech.speak(request, signal),
      'speech.spoken': (sentence) => speech.spoken(sentence),
      'voices.doctor': () => directory.report(),
      'voices.refresh': () => {
        directory.lookAgain();
        return directory.report();
      },
      'settings.get': () => settings.get(),
      'settings.change': (patch) => settings.change(patch),
      'pronunciations.list': () => pronunciations.list(),
      'pronunciations.change': (change) => pronunciations.change(change),
      'pronunciations.import': (file) => pronunciations.import(file),
      'pronunciations.export': ({ format }) => pronunciations.export(format),
      'presets.list': () => presets.list(),
      'presets.change': (change) => presets.change(change),
      'library.list': () => library.list(),
      'library.open': ({ article: id }) =>
        keptParts(partsOf(library.read(id)), (article) => library.keepAgain(article)),
      'library.add': async (file, signal) => {
        const article = await articleOf(documents.read(file, signal));
        const { problem } = await library.keep(article, file.name);
        if (problem) throw new LeesmeeError(problem);
        return null;
      },
      'library.search': ({ words }, signal) => library.search(words, signal),
      'library.remove': ({ articles }) => library.remove(articles),
      'library.restore': ({ articles }) => library.restore(articles),
      'library.keepPlace': async ({ article, reading }) => {
        await library.keepReading(article, reading);
        return null;
      },
      'library.bookmarks': () => library.bookmarks(),
      'library.changeBookmarks': (change) => library.changeBookmarks(change),
    },
    openFile,
    openDocument: (file, signal) => documents.read(file, signal),
    requestOpen: (path) => requests.add({ path }),
    requestReading: (text) => requests.add({ text }),
    tellProblem: (problem) => requests.tellProblem(problem),
    async close() {
      const kept = [settings, presets, pronunciations, library];
      await Promise.all([speech, documents, ...kept].map((each) => each.close()));
    },
  };
}

/** A built module, for a thread of its own. */
const moduleUrl = (folders: AppFolders, name: string): URL => pathToFileURL(join(folders.modules, name));

async function* partsOf(article: Promise<Article>): AsyncGenerator<ArticlePart, void> {
  yield* articleParts(await article);
}
