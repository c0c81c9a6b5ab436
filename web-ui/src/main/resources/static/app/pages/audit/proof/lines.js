import { concat } from './bytes.js';

const NEWLINE = 10;

/** Cuts a stream of bytes into lines, without the line breaks, touching nothing else. */
export class Lines {

  #rest = new Uint8Array();

  /** The lines that these bytes complete. */
  take(bytes) {
    const all = concat(this.#rest, bytes);
    const lines = [];
    let from = 0;
    for (let end = all.indexOf(NEWLINE); end >= 0; end = all.indexOf(NEWLINE, from)) {
      lines.push(all.subarray(from, end));
      from = end + 1;
    }
    this.#rest = all.slice(from);
    return lines;
  }

  /** Whether the last line was ended. */
  get ended() {
    return this.#rest.length === 0;
  }
}

/** The position that a line says it stands at; null if it says none. */
export function positionIn(line) {
  try {
    const position = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)).position;
    return Number.isSafeInteger(position) ? position : null;
  } catch {
    return null;
  }
}
