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
 * A finding is {check, holds, words, position?}.
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
    heard({ check: 'key', holds: null, words: 'The key was told by this server. Compare it with one that you know.', told });
    return NoteKey.parse(told);
  }
  const known = await NoteKey.parse(given);
  const holds = given.trim() === told;
  heard({
    check: 'key', holds, told: given.trim(),
    words: holds ? 'The server names the key that you gave.' : 'The server names another key than the one that you gave.',
  });
  return known;
}

async function signature(key, checkpoint) {
  const holds = await key.signs(checkpoint) && checkpoint.origin === key.name;
  return {
    check: 'signature', holds,
    words: holds
      ? `Signed by ${key.name}: ${checkpoint.size} entries.`
      : 'The checkpoint is not signed by the key.',
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
    heard({check: 'root', holds: true, words: `The root over the lines is the signed one: ${root}`});
    return;
  }
  const position = await differingPosition({ source, ledger, known, lines: Math.min(size, checkpoint.size) });
  heard({
    check: 'root', holds: false, position,
    words: position === null
      ? `The lines do not have the signed root ${toBase64(checkpoint.root)}.`
      : `Position ${position} is the first that is not as it was signed.`,
  });
}

function order(size, ended, misplaced, signed) {
  if (misplaced !== null) {
    const says = misplaced.says === null ? 'no position' : `position ${misplaced.says}`;
    return {
      check: 'lines', holds: false, position: misplaced.position,
      words: `The line at position ${misplaced.position} says ${says}.`,
    };
  }
  if (size !== signed || !ended) {
    const position = Math.min(size, signed) + 1;
    return {
      check: 'lines', holds: false, position,
      words: `There are ${size} whole lines, and ${signed} were signed: they part at position ${position}.`,
    };
  }
  return {check: 'lines', holds: true, words: `${size} lines, each at the position that it says; none is missing.`};
}
