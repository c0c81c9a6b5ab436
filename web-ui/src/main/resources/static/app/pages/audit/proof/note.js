import { HASH, equal, fromBase64, sha256, toHex } from './bytes.js';

const ED25519 = 1;
const SIGNATURE = '\u2014 ';
const NOTES = /[^\n][^]*?\n\n(?:\u2014 [^\n]*(?:\n|$))+/g;
const utf8 = new TextEncoder();

/** What is wrong with a key, a note or a checkpoint, as a code. */
export class Unreadable extends Error {

  constructor(fault) {
    super(fault);
    this.fault = fault;
  }
}

/** A key that notes are checked with: C2SP signed-note, name+hash+base64, Ed25519. */
export class NoteKey {

  constructor(name, hash, bytes) {
    this.name = name;
    this.hash = hash;
    this.bytes = bytes;
  }

  static async parse(text) {
    const parts = text.trim().split('+');
    const typed = parts.length < 3 ? new Uint8Array() : decoded(parts.slice(2).join('+'));
    if (typed.length !== 33 || typed[0] !== ED25519) {
      throw new Unreadable('keyForm');
    }
    const hash = (await sha256(utf8.encode(`${parts[0]}\n`), typed)).slice(0, 4);
    if (toHex(hash) !== parts[1]) {
      throw new Unreadable('keyHash');
    }
    return new NoteKey(parts[0], hash, typed.slice(1));
  }

  /** Whether one of the note's signatures is this key's and holds. */
  async signs(note) {
    const key = await crypto.subtle.importKey('raw', this.bytes, 'Ed25519', false, ['verify']);
    for (const line of note.signatures) {
      const signature = this.#ours(line);
      if (signature && await crypto.subtle.verify('Ed25519', key, signature, utf8.encode(note.text))) {
        return true;
      }
    }
    return false;
  }

  #ours(line) {
    const prefix = `${SIGNATURE}${this.name} `;
    const raw = line.startsWith(prefix) ? decoded(line.slice(prefix.length)) : new Uint8Array();
    return raw.length === 68 && equal(raw.slice(0, 4), this.hash) ? raw.slice(4) : null;
  }
}

/** A signed checkpoint as it reads: C2SP tlog-checkpoint. */
export function parseCheckpoint(note) {
  const end = note.lastIndexOf('\n\n');
  const text = end < 0 ? '' : note.slice(0, end + 1);
  const [origin, size, root] = text.split('\n');
  if (!origin || !/^(0|[1-9][0-9]{0,14})$/.test(size ?? '') || decoded(root ?? '').length !== HASH) {
    throw new Unreadable('checkpointForm');
  }
  const signatures = note.slice(end + 2).split('\n').filter((line) => line.startsWith(SIGNATURE));
  return { note, text, origin, size: Number(size), root: decoded(root), signatures };
}

/** The checkpoints in a text: one, or several one after the other, as an anchor file has them. */
export function parseCheckpoints(text) {
  const clean = text.replaceAll('\r\n', '\n');
  const notes = clean.match(NOTES) ?? [];
  if (notes.length === 0 || clean.replaceAll(NOTES, '').trim() !== '') {
    throw new Unreadable('noCheckpoint');
  }
  return notes.map(parseCheckpoint);
}

function decoded(text) {
  try {
    return fromBase64(text);
  } catch {
    return new Uint8Array();
  }
}

