/** Electron's `utilityProcess`: a real Node process, with `process.parentPort` in it. */
import { fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { PortBridge } from './message-port.mjs';

const parentPort = new URL('./parent-port.mjs', import.meta.url).href;

/** Those that run. */
export const utilityProcesses = new Set();

class UtilityProcess extends EventEmitter {
  #child;
  #bridge = new PortBridge((message) => this.#send(message));

  constructor(modulePath, args) {
    super();
    this.#child = fork(modulePath, args, {
      execArgv: ['--import', parentPort],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    utilityProcesses.add(this);
    this.#child.on('message', (message) => {
      if (message.port) this.#bridge.receive(message);
      else this.emit('message', message.data);
    });
    this.#child.on('exit', (code) => {
      utilityProcesses.delete(this);
      this.#bridge.close();
      this.emit('exit', code ?? 1);
    });
  }

  get pid() {
    return this.#child.pid;
  }

  postMessage(data, ports = []) {
    this.#send({ data, ports: ports.map((port) => this.#bridge.give(port)) });
  }

  kill() {
    return this.#child.kill();
  }

  #send(message) {
    if (this.#child.connected) this.#child.send(message);
  }
}

export const utilityProcess = { fork: (modulePath, args = []) => new UtilityProcess(modulePath, args) };
