/** The bar at the bottom: how far the reading is, one big button to hear or pause it, and the ways through it. */
import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, Pause, Play, Square } from 'lucide-react';
import { useRef } from 'react';
import { isAwaited, isReading } from '../../core/playback.ts';
import { ModesBar } from '../learning/modes-bar.tsx';
import { useMessages } from '../messages/messages-context.ts';
import type { ReaderSession, ReaderSnapshot } from '../session/reader-session.ts';
import { Button } from './button.tsx';
import { PlayerProgress } from './player-progress.tsx';
import { SettingSlider } from './setting-slider.tsx';
import './player.css';

type Props = {
  readonly session: ReaderSession;
  readonly snapshot: ReaderSnapshot;
  /** False while the settings panel shows speed and volume: each slider stands on the page once. */
  readonly hasSliders: boolean;
};

export function Player({ session, snapshot, hasSliders }: Props) {
  const { player } = useMessages();
  const { playback, settings } = snapshot;
  const reading = isReading(playback) || isAwaited(playback);
  const disabled = playback.kind === 'empty';
  const change = session.changeSettings;
  const main = useRef<HTMLButtonElement>(null);
  return (
    <section className={`player ${hasSliders ? 'player-with-sliders' : ''}`} aria-label={player.region}>
      <PlayerProgress snapshot={snapshot} />
      <ModesBar session={session} snapshot={snapshot} focusOnwards={() => main.current?.focus()} />
      <div className="player-buttons">
        <Button
          look="plain"
          icon={ChevronFirst}
          label={player.previousParagraph}
          disabled={disabled}
          onClick={() => session.previousParagraph()}
        />
        <Button
          look="plain"
          icon={ChevronLeft}
          label={player.previousSentence}
          disabled={disabled}
          onClick={() => session.previousSentence()}
        />
        <Button
          ref={main}
          look="primary"
          icon={reading ? Pause : Play}
          label={reading ? player.pause : player.play}
          disabled={disabled && !reading}
          onClick={() => session.toggle()}
        />
        <Button
          look="plain"
          icon={ChevronRight}
          label={player.nextSentence}
          disabled={disabled}
          onClick={() => session.nextSentence()}
        />
        <Button
          look="plain"
          icon={ChevronLast}
          label={player.nextParagraph}
          disabled={disabled}
          onClick={() => session.nextParagraph()}
        />
        <Button
          look="plain"
          icon={Square}
          label={player.stop}
          disabled={disabled}
          onClick={() => session.stop()}
        />
      </div>
      {hasSliders && (
        <div className="player-sliders">
          <SettingSlider name="rate" settings={settings} onChange={change} />
          <SettingSlider name="volume" settings={settings} onChange={change} />
        </div>
      )}
    </section>
  );
}
