/** Problems as they cross a channel: plain values, and only such as this version knows. */
import * as v from 'valibot';
import type { Problem } from '../core/errors.ts';

const name = v.string();
const bytes = v.number();

export const problemSchema: v.GenericSchema<unknown, Problem> = v.variant('code', [
  v.object({
    code: v.picklist([
      'file-empty',
      'file-binary',
      'file-encrypted',
      'file-protected',
      'file-without-text',
      'file-damaged',
      'file-too-complex',
      'file-unsafe',
      'file-missing',
      'file-not-readable',
      'file-not-written',
    ]),
    name,
  }),
  v.object({ code: v.literal('file-too-large'), name, sizeBytes: bytes, limitBytes: bytes }),
  v.object({ code: v.literal('text-too-long'), limitCharacters: v.number() }),
  v.object({ code: v.picklist(['voice-missing', 'voice-silent']), voice: v.string() }),
  v.object({ code: v.literal('text-not-dutch'), language: v.string() }),
  v.object({
    code: v.literal('voice-broken'),
    program: v.string(),
    reason: v.picklist(['missing', 'not-executable', 'failed', 'timed-out', 'bad-audio']),
  }),
  v.object({ code: v.literal('port-unavailable'), port: v.number() }),
  v.object({ code: v.literal('dictionary-unknown'), name }),
  v.object({ code: v.literal('preset-unknown'), name }),
  v.object({ code: v.literal('presets-full'), limit: v.number() }),
  v.object({ code: v.literal('pronunciations-full'), limit: v.number() }),
  v.object({ code: v.picklist(['shortcut-taken', 'shortcut-invalid']), shortcut: v.string() }),
  v.object({ code: v.literal('library-full'), limitBytes: bytes }),
  v.object({
    code: v.picklist([
      'text-empty',
      'synthesis-failed',
      'settings-not-saved',
      'pronunciations-not-saved',
      'presets-not-saved',
      'library-not-saved',
      'library-not-readable',
      'library-text-missing',
      'clipboard-refused',
      'clipboard-empty',
      'connection-lost',
      'services-stopped',
      'request-refused',
      'request-invalid',
      'cancelled',
      'internal',
    ]),
  }),
]);
