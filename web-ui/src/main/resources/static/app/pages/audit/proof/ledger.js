import { Unreadable } from './note.js';

/** The lines as the worker has hashed them: what can be asked about them. */
export class Ledger {

  #worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
  #waiting = new Map();
  #calls = 0;

  constructor() {
    this.#worker.addEventListener('message', ({data: { id, answer, error }}) => {
      const { resolve, reject } = this.#waiting.get(id);
      this.#waiting.delete(id);
      return error === undefined ? resolve(answer) : reject(new Error(error));
    });
    this.#worker.addEventListener('error', () => {
      this.#waiting.forEach(({ reject }) => reject(new Unreadable('noWorker')));
    });
  }

  /** Takes bytes of the log as they arrived; how many lines there are by then. */
  take(bytes) {
    return this.#ask('lines', bytes, [bytes.buffer]);
  }

  /** How many lines there are, whether the last was ended, and the first that says another position than its own. */
  end() {
    return this.#ask('end');
  }

  /** The root over the first lines in base64. */
  root(size) {
    return this.#ask('root', size);
  }

  close() {
    this.#worker.terminate();
  }

  #ask(call, argument, transfer = []) {
    return new Promise((resolve, reject) => {
      const id = ++this.#calls;
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, call, argument }, transfer);
    });
  }
}
