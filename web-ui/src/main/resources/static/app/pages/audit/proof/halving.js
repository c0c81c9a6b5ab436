import { equal, fromBase64 } from './bytes.js';
import { parseCheckpoint } from './note.js';

/**
 * The first position that is not as it was signed. The server signs for every size, so the lines are halved until the
 * one is left that the roots part at; null if it does not sign, and the position after the last line if all hold.
 */
export async function differingPosition({ source, ledger, known, lines }) {
  let holding = 0;
  let parted = lines + 1;
  while (parted - holding > 1) {
    const middle = Math.floor((holding + parted) / 2);
    const signed = parseCheckpoint(await source.checkpoint(middle));
    if (signed.size !== middle || !await known.signs(signed)) {
      return null;
    }
    if (equal(fromBase64(await ledger.root(middle)), signed.root)) {
      holding = middle;
    } else {
      parted = middle;
    }
  }
  return parted;
}
