/** The voice doctor's report as it crosses a channel. */
import * as v from 'valibot';
import type { DoctorReport } from '../core/doctor.ts';
import type { Voice } from '../core/speech.ts';

const delivery = v.picklist(['audio', 'live']);
const programs = v.picklist(['espeak-ng', 'mbrola', 'speech-dispatcher']);

export const voiceSchema: v.GenericSchema<unknown, Voice> = v.object({
  id: v.string(),
  name: v.string(),
  language: v.string(),
  engine: v.string(),
  delivery,
  offline: v.boolean(),
  gender: v.nullable(v.picklist(['female', 'male'])),
});

const finding = v.variant('state', [
  v.object({
    state: v.literal('found'),
    voices: v.array(voiceSchema),
    missing: v.array(
      v.object({
        name: v.string(),
        reason: v.picklist(['not-installed', 'not-dutch', 'broken', 'live-only']),
      }),
    ),
    otherVoices: v.number(),
  }),
  v.object({ state: v.literal('not-installed'), program: v.string() }),
  v.object({
    state: v.literal('broken'),
    program: v.string(),
    reason: v.picklist(['not-executable', 'failed', 'timed-out', 'bad-audio']),
  }),
]);

const step = v.variant('code', [
  v.object({
    code: v.literal('install-packages'),
    gives: programs,
    manager: v.picklist(['apt', 'dnf', 'pacman', 'aur']),
    packages: v.array(v.string()),
    archive: v.nullable(v.picklist(['contrib non-free', 'multiverse'])),
  }),
  v.object({ code: v.literal('install-program'), program: programs }),
  v.object({ code: v.picklist(['add-mac-voice', 'add-windows-voice']) }),
]);

export const doctorReportSchema: v.GenericSchema<unknown, DoctorReport> = v.object({
  system: v.picklist(['debian', 'ubuntu', 'fedora', 'arch', 'other-linux', 'mac', 'windows', 'other']),
  voices: v.array(voiceSchema),
  backEnds: v.array(v.object({ id: v.string(), name: v.string(), delivery, finding })),
  steps: v.array(step),
});
