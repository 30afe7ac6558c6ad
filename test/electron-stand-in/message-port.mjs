/** Electron's message ports, within one process, and a bridge that carries them over to another. */
import { EventEmitter } from 'node:events';

/** Keeps what arrives until it is started, as Electron's does. */
class MessagePortMain extends EventEmitter {
  /** @type {MessagePortMain} */
  other;
  #kept = [];
  #started = false;
  #closed = false;

  postMessage(data) {
    const copy = structuredClone(data);
    setImmediate(() => this.other.#receive(copy));
  }

  start() {
    this.#started = true;
    for (const data of this.#kept.splice(0)) this.emit('message', { data, ports: [] });
  }

  close() {
    for (const end of [this, this.other]) setImmediate(() => end.#end());
  }

  #receive(data) {
    if (this.#closed) return;
    if (this.#started) this.emit('message', { data, ports: [] });
    else this.#kept.push(data);
  }

  #end() {
    if (this.#closed) return;
    this.#closed = true;
    this.emit('close');
  }
}

export class MessageChannelMain {
  port1 = new MessagePortMain();
  port2 = new MessagePortMain();

  constructor() {
    this.port1.other = this.port2;
    this.port2.other = this.port1;
  }
}

/** Carries ports over a pipe between processes; `send` puts a message into it. Only one side gives ports away. */
export class PortBridge {
  #send;
  #ports = new Map();
  #lastNumber = 0;

  constructor(send) {
    this.#send = send;
  }

  /** Gives `port` away; the other side gets it by the number that is returned. */
  give(port) {
    this.#lastNumber += 1;
    this.#relay(this.#lastNumber, port);
    return this.#lastNumber;
  }

  take(number) {
    const { port1, port2 } = new MessageChannelMain();
    this.#relay(number, port1);
    return port2;
  }

  /** For every message that carries a `port` number. */
  receive({ port: number, data, closed }) {
    const port = this.#ports.get(number);
    if (closed) port?.close();
    else port?.postMessage(data);
  }

  /** The other process is gone. */
  close() {
    for (const port of this.#ports.values()) port.close();
  }

  #relay(number, port) {
    this.#ports.set(number, port);
    port.on('message', ({ data }) => this.#send({ port: number, data }));
    port.on('close', () => {
      this.#ports.delete(number);
      this.#send({ port: number, closed: true });
    });
    port.start();
  }
}
