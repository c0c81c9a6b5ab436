import { equal, fromBase64, toBase64 } from './bytes.js';
import { differingPosition } from './halving.js';
import { keptFindings } from './kept.js';
import { Ledger } from './ledger.js';
import { NoteKey, parseCheckpoint } from './note.js';

/**
 * Checks a log from its lines up and says what was found, one finding after the other.
 *
 * source: where key, checkpoints and lines come from; key: the key as it is known from elsewhere, or '';
 * kept: checkpoints that were kept; heard(finding), progress(lines, size) and signal as their names say.
 * A finding is {check, holds, found, of?, told?, position?}: found is a code, of what has to be said with it.
 */
export async function verify({ source, key, kept, heard, progress, signal }) {
  const ledger = new Ledger();
  try {
    const known = await checkedKey(source, key, heard);
    const checkpoint = parseCheckpoint(await source.checkpoint());
    heard(await signature(known, checkpoint));
    await read(await source.lines(checkpoint.size, signal), ledger, (lines) => progress(lines, checkpoint.size));
    await judge({ source, ledger, known, checkpoint, heard });
    for (const finding of await keptFindings({ ledger, known, kept, size: checkpoint.size })) {
      heard(finding);
    }
    return checkpoint;
  } finally {
    ledger.close();
  }
}

async function checkedKey(source, given, heard) {
  const told = (await source.key()).trim();
  if (given.trim() === '') {
    heard({ check: 'key', holds: null, found: 'keyTold', told });
    return NoteKey.parse(told);
  }
  const known = await NoteKey.parse(given);
  const holds = given.trim() === told;
  heard({
    check: 'key', holds, told: given.trim(),
    found: holds ? 'keySame' : 'keyOther',
  });
  return known;
}

async function signature(key, checkpoint) {
  const holds = await key.signs(checkpoint) && checkpoint.origin === key.name;
  return {
    check: 'signature', holds,
    found: holds ? 'signed' : 'notSigned', of: { name: key.name, size: checkpoint.size },
  };
}

async function read(response, ledger, progress) {
  for (let reader = response.body.getReader(), part = await reader.read(); !part.done; part = await reader.read()) {
    progress(await ledger.take(part.value));
  }
}

async function judge({ source, ledger, known, checkpoint, heard }) {
  const { size, ended, misplaced } = await ledger.end();
  heard(order(size, ended, misplaced, checkpoint.size));
  const root = size >= checkpoint.size ? await ledger.root(checkpoint.size) : null;
  if (root !== null && equal(fromBase64(root), checkpoint.root)) {
    heard({ check: 'root', holds: true, found: 'rootSigned', of: { root } });
    return;
  }
  const position = await differingPosition({ source, ledger, known, lines: Math.min(size, checkpoint.size) });
  heard({
    check: 'root', holds: false, position,
    found: position === null ? 'rootOther' : 'differs', of: { root: toBase64(checkpoint.root), position },
  });
}

function order(size, ended, misplaced, signed) {
  if (misplaced !== null) {
    return { check: 'lines', holds: false, position: misplaced.position, found: 'misplaced', of: misplaced };
  }
  if (size !== signed || !ended) {
    const position = Math.min(size, signed) + 1;
    return { check: 'lines', holds: false, position, found: 'length', of: { lines: size, signed, position } };
  }
  return { check: 'lines', holds: true, found: 'ordered', of: { lines: size } };
}
