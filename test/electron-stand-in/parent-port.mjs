/** Loaded before a utility process: the `process.parentPort` that Electron gives it. */
import { EventEmitter } from 'node:events';
import { isMainThread } from 'node:worker_threads';
import { PortBridge } from './message-port.mjs';

const send = (message) => {
  // With a callback, a parent that is gone is no error.
  if (process.connected) process.send(message, () => undefined);
};
const bridge = new PortBridge(send);

/** Keeps what arrives until somebody listens. */
class ParentPort extends EventEmitter {
  #kept = [];

  constructor() {
    super();
    this.on('newListener', (name) => {
      if (name === 'message') setImmediate(() => this.#tellKept());
    });
  }

  postMessage(data) {
    send({ data });
  }

  receive({ data, ports }) {
    this.#kept.push({ data, ports: ports.map((number) => bridge.take(number)) });
    if (this.listenerCount('message') > 0) this.#tellKept();
  }

  #tellKept() {
    for (const message of this.#kept.splice(0)) this.emit('message', message);
  }
}

// Threads of the process load this too, and have no parent port.
if (isMainThread) {
  process.parentPort = new ParentPort();
  process.on('message', (message) => {
    if (message.port) bridge.receive(message);
    else process.parentPort.receive(message);
  });
  // It doesn't outlive the process that started it, not even when that was gone before this line.
  process.on('disconnect', () => process.exit());
  if (!process.connected) process.exit();
}
