/**
 * Messages as bytes: MessagePack, with an extension for audio samples. Both ends are programs on one machine,
 * so samples keep its byte order. Whatever the bytes, decoding never throws.
 */
import { decode, ExtensionCodec, encode } from '@msgpack/msgpack';

const samplesType = 1;

const extensionCodec = new ExtensionCodec();
extensionCodec.register({
  type: samplesType,
  encode: (value) =>
    value instanceof Int16Array ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : null,
  // A copy, because samples start at an even byte and a message need not.
  decode: (bytes) => new Int16Array(bytes.slice().buffer),
});

export const encodeMessage = (message: unknown): Uint8Array<ArrayBuffer> =>
  encode(message, { extensionCodec });

/** `undefined` for bytes that are no message. */
export function decodeMessage(bytes: ArrayBuffer | Uint8Array): unknown {
  try {
    return decode(bytes, { extensionCodec });
  } catch {
    return undefined;
  }
}
