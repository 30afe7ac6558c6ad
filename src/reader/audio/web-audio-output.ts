/**
 * The loudspeaker of a browser. One AudioContext, made at once and kept running, since starting the sound
 * hardware takes longer than speaking does; its sample rate is that of the embedded voice, so that samples are
 * played as they are and pieces join without a seam.
 */
import type { Seconds } from '../../core/speech.ts';
import type { AudioClip, AudioOutput, PlayingClip } from './audio-output.ts';
import { ForwardTime } from './forward-time.ts';

const outputSampleRate = 22_050;
const volumeTimeConstant: Seconds = 0.015;
/** How long `wake` waits before it concludes that the browser holds the sound back. */
const wakeLimitMs = 400;

type WebAudioClip = AudioClip & { readonly buffer: AudioBuffer };

function toBuffer(context: AudioContext, samples: Int16Array, sampleRate: number): AudioBuffer {
  const buffer = context.createBuffer(1, Math.max(1, samples.length), sampleRate);
  const channel = buffer.getChannelData(0);
  for (let index = 0; index < samples.length; index += 1) channel[index] = (samples[index] ?? 0) / 32_768;
  return buffer;
}

export function createWebAudioOutput(): AudioOutput {
  const context = new AudioContext({ sampleRate: outputSampleRate, latencyHint: 'interactive' });
  const volume = new GainNode(context);
  volume.connect(context.destination);
  const heard = new ForwardTime();

  const wakeOnGesture = () => {
    if (context.state === 'suspended') void context.resume();
  };
  for (const gesture of ['pointerdown', 'keydown', 'click'] as const) {
    window.addEventListener(gesture, wakeOnGesture, { capture: true, passive: true });
  }

  return {
    now: () => context.currentTime,

    heardAt(timeMs) {
      const { contextTime, performanceTime } = context.getOutputTimestamp();
      const isKnown = contextTime && performanceTime;
      const read = isKnown
        ? contextTime + (timeMs - performanceTime) / 1000
        : context.currentTime - context.outputLatency;
      return heard.at(read, context.currentTime);
    },

    align: (at) => Math.ceil(at * outputSampleRate - 1e-6) / outputSampleRate,

    clip(samples, sampleRate): WebAudioClip {
      return { duration: samples.length / sampleRate, buffer: toBuffer(context, samples, sampleRate) };
    },

    play(clip, at, offset): PlayingClip {
      const source = new AudioBufferSourceNode(context, { buffer: (clip as WebAudioClip).buffer });
      source.connect(volume);
      source.start(at, offset);
      return {
        stop(when) {
          source.stop(when);
          if (when <= context.currentTime) source.disconnect();
        },
      };
    },

    setVolume(value) {
      volume.gain.setTargetAtTime(value, context.currentTime, volumeTimeConstant);
    },

    async wake() {
      if (context.state === 'running') return true;
      const limit = new Promise<void>((resolve) => setTimeout(resolve, wakeLimitMs));
      await Promise.race([context.resume(), limit]);
      // Read anew: the state has changed while waiting, which the compiler can't see.
      return (context.state as AudioContextState) === 'running';
    },
  };
}
