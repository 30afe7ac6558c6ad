/**
 * The page's one composition of host, text, playback, settings and places: every action of a reader ends here,
 * and everything the page shows starts here.
 */
import type { LeesmeeClient } from '../../contract/leesmee-client.ts';
import { goesOnAt, isAwaited, type PlaybackEvent, placeOf } from '../../core/playback.ts';
import type { SentenceAt } from '../../core/reading-order.ts';
import { readingOptionsOf, type Settings, type SettingsPatch } from '../../core/settings.ts';
import type { TextAnchor } from '../../core/text-anchor.ts';
import type { AudioOutput } from '../audio/audio-output.ts';
import type { LiveSpeech } from '../live/live-speech.ts';
import { type ArticleSource, listedSource } from './article-sources.ts';
import { changedWordsOf } from './changed-words.ts';
import { countSentences } from './count-sentences.ts';
import type { HostConnection } from './host-connection.ts';
import { initialSnapshot } from './initial-snapshot.ts';
import { marked, unmarked } from './marked-sentences.ts';
import { connectMediaControls } from './media-controls.ts';
import { NoticeBoard } from './notice-board.ts';
import { openActions } from './open-actions.ts';
import { OpenText } from './open-text.ts';
import { Outbox } from './outbox.ts';
import { patiently } from './patiently.ts';
import { PlaceKeeper, placeIn, placeOffer, sentenceAtPlace } from './place-keeper.ts';
import { Preview } from './preview.ts';
import { PronunciationBook } from './pronunciation-book.ts';
import { ReaderLibrary } from './reader-library.ts';
import type { ReaderSession } from './reader-session.ts';
import { ReadingAloud } from './reading-aloud.ts';
import { settingsSets } from './settings-sets.ts';
import { SleepWatch } from './sleep-watch.ts';
import { SnapshotStore } from './snapshot-store.ts';
import { changesParts, changesPlan, changesSpeech } from './speech-settings.ts';
import { type Arrived, TextArrival } from './text-arrival.ts';
import { type TextPlayerParts, textPlayer } from './text-player.ts';
import { textQueries } from './text-queries.ts';
import { transportOf } from './transport.ts';
import { VoiceList } from './voice-list.ts';

export type SessionParts = {
  readonly client: LeesmeeClient;
  readonly connection: HostConnection;
  readonly output: AudioOutput;
  readonly live: LiveSpeech;
  readonly settings: Settings;
};

export function createReaderSession(parts: SessionParts): ReaderSession {
  const { client, connection, output, settings } = parts;
  const store = new SnapshotStore(initialSnapshot(settings, connection.state()));
  const board = new NoticeBoard((notices) => store.update({ notices }));
  const settingsOutbox = new Outbox<SettingsPatch>(
    (patch) => patiently(() => client.ask('settings.change', patch), connection),
    (older, newer) => ({ ...older, ...newer }),
    (problem) => board.showProblem(problem),
  );
  const pronunciations = new PronunciationBook(
    client,
    (patch) => store.update({ dictionary: { ...store.get().dictionary, ...patch } }),
    speakAnew,
  );
  const voices = new VoiceList({
    ...parts,
    wanted: () => store.get().settings.voice,
    show: (patch) => store.update({ voices: { ...store.get().voices, ...patch } }),
    changed: speakAnew,
    standsIn: (wanted, voice) => board.show({ kind: 'voiceStandIn', wanted, voice }),
    isThere: () => board.withdraw('voiceStandIn'),
  });
  const sleep = new SleepWatch({
    changed: (sleepTimer) => store.update({ sleepTimer }),
    endMoved: () => open?.player.replan(),
  });
  const speaking: TextPlayerParts = {
    ...parts,
    settings: () => store.get().settings,
    endAfter: () => sleep.endAfter,
    voice: () => voices.choice?.voice ?? null,
    audioBlocked: () => board.show({ kind: 'audioBlocked' }),
  };
  const preview = new Preview({ ...speaking, interrupt: () => reading.interrupt() });
  const places = new PlaceKeeper(client, connection, (problem) => board.showProblem(problem));
  let open: OpenText | null = null;

  const readAt = (at: SentenceAt | null) => open?.readAt(at) ?? null;
  const transport = transportOf(() => reading.state, dispatch, readAt);
  const showMedia = connectMediaControls(transport);
  const reading = new ReadingAloud(output, {
    stateChanged(playback) {
      store.update({ playback });
      showProgress();
      showMedia(playback, open?.article.title ?? '');
      if (open) places.keep(open, playback);
      if (playback.kind === 'playing') heard(playback.at);
      if (playback.kind === 'loading') preview.stop();
      if (open) sleep.readingIs(playback, open.text);
    },
    sentenceSkipped: (at) => store.update({ skipped: marked(store.get().skipped, at) }),
    audioBlocked: (blocked) =>
      blocked ? board.show({ kind: 'audioBlocked' }) : board.withdraw('audioBlocked'),
  });

  function heard(at: SentenceAt): void {
    void voices.check();
    board.withdraw('placeOffer');
    board.withdraw('audioBlocked');
    store.update({ skipped: unmarked(store.get().skipped, at) });
  }

  function showProgress(): void {
    const at = placeOf(reading.state);
    store.update({ progress: open && at && open.progressAt(at, store.get().settings) });
  }

  /** A reader who may not know that the text isn't Dutch is told that instead of hearing it. */
  function dispatch(event: PlaybackEvent): void {
    const { type } = event;
    const begins = type === 'play' || type === 'repeat' || (type === 'goTo' && event.play);
    if (!open || !begins || open.consent.ask()) {
      if (begins) board.withdraw('notDutch');
      reading.dispatch(event);
      return;
    }
    board.show({ kind: 'notDutch', language: open.article.language, asked: true });
    if (event.type === 'goTo') reading.dispatch({ ...event, play: false });
  }

  const arrival = new TextArrival({
    opening(what) {
      store.update({ opening: what });
      // A reading that is awaited doesn't begin with whatever is opened some time later.
      if (what === null && !open) transport.stop();
    },
    begin: (head) =>
      new OpenText(head, (opened) =>
        textPlayer(opened, speaking, (generation, told) => reading.report(opened, generation, told)),
      ),
    show,
    grow: (arriving) => store.update({ article: arriving.article }),
    failed: (problem) => board.showProblem(problem),
  });

  const library = new ReaderLibrary({
    client,
    show: (patch) => store.update({ library: { ...store.get().library, ...patch } }),
    open: openListed,
    board,
  });

  async function openParts(name: string, source: ArticleSource, read = false): Promise<Arrived | null> {
    const arrived = await arrival.open(name, source, read ? transport.play : undefined);
    if (!arrived) return null;
    countSentences(arrived.text.text, () => open === arrived.text, showProgress);
    void library.opened(arrived.text);
    if (arrived.kept?.problem) board.showProblem(arrived.kept.problem);
    return arrived;
  }

  async function openAndOffer(name: string, source: ArticleSource, read = false): Promise<void> {
    const arrived = await openParts(name, source, read);
    const offer = arrived && placeOffer(arrived);
    if (offer && open === arrived.text && reading.state.kind === 'ready') board.show(offer);
  }

  async function openListed(article: string, at?: TextAnchor): Promise<void> {
    const there = open?.article.id === article && open.article.complete ? { text: open, kept: null } : null;
    const arrived = there ?? (await openParts('', listedSource(client, article)));
    const place = arrived && (at ? sentenceAtPlace(arrived.text, at) : placeIn(arrived));
    if (place && open === arrived.text) reading.dispatch({ type: 'goTo', at: place, play: false });
  }

  function show(arriving: OpenText): void {
    open = arriving;
    arriving.leaveOut(store.get().settings);
    store.update({ article: arriving.article, skipped: [], opening: null });
    library.begun(arriving);
    board.clear();
    voices.remind();
    const { language } = arriving.article;
    if (!arriving.consent.isGiven) {
      board.show({ kind: 'notDutch', language, asked: isAwaited(reading.state) });
      reading.dispatch({ type: 'stop' });
    }
    reading.open(arriving);
  }

  function speakAnew(): void {
    open?.player.deliveryChanged();
    const { state } = reading;
    if (state.kind === 'ready' || state.kind === 'held') open?.prepare(goesOnAt(state));
  }

  function changeSettings(patch: SettingsPatch): void {
    const now = { ...store.get().settings, ...patch };
    // Whoever is told of the settings asks the text at once what is left out.
    if (changesParts(patch)) open?.leaveOut(now);
    store.update({ settings: now });
    if (patch.volume !== undefined) output.setVolume(patch.volume);
    if (patch.voice !== undefined) voices.chosen();
    if (changesParts(patch) && open) countAnew(open);
    if (changesSpeech(patch)) speakAnew();
    if (changesPlan(patch)) open?.player.replan();
    showProgress();
    settingsOutbox.put(patch);
  }

  const countAnew = (changed: OpenText): void =>
    countSentences(changed.text, () => open === changed, showProgress);

  output.setVolume(settings.volume);
  connection.subscribe(() => store.update({ connection: connection.state() }));
  void connection.refused.then(() => board.showProblem({ code: 'request-refused' }));

  return {
    snapshot: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),

    ...openActions(client, openAndOffer),
    tellProblem: (problem) => board.showProblem(problem),
    cancelOpening: () => arrival.cancel(),
    ...transport,
    readAnyway() {
      open?.consent.give();
      transport.play();
    },
    readFrom(block, offset) {
      const at = open?.readAt(open.text.sentenceAtOffset(block, offset));
      if (at) dispatch({ type: 'goTo', at, play: true });
    },
    ...textQueries(() => open),

    library,
    pronunciations,
    voices,
    preview: (words, voice) => preview.play(words, voice),
    changedWords: async (block, signal) =>
      open ? changedWordsOf(block, open, readingOptionsOf(store.get().settings), client, signal) : [],
    setSleepTimer: (choice) => sleep.set(choice),
    changeSettings,
    ...settingsSets({ client, store, change: changeSettings }),
    dismiss: (notice) => board.dismiss(notice),

    lit(frameTimeMs) {
      const at = placeOf(reading.state);
      return open && at && open.soundingAt(output.heardAt(frameTimeMs), at);
    },
  };
}
