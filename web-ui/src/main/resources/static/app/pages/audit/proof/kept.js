import { equal, fromBase64 } from './bytes.js';

/**
 * Whether today’s log continues checkpoints that were kept: each has to have the root of the first of today’s lines,
 * as many as it is over. That the key signed for them matters too: otherwise they are of another log.
 */
export async function keptFindings({ ledger, known, kept, size }) {
  const findings = [];
  let holding = 0;
  for (const checkpoint of [...kept].sort((one, other) => one.size - other.size)) {
    const finding = await findingOf({ ledger, known, checkpoint, size, holding });
    holding = finding.holds ? checkpoint.size : holding;
    findings.push({ check: 'kept', ...finding });
  }
  return findings;
}

async function findingOf({ ledger, known, checkpoint, size, holding }) {
  const of = { size: checkpoint.size, origin: checkpoint.origin, from: holding + 1 };
  if (!await known.signs(checkpoint)) {
    return { holds: false, found: 'keptElsewhere', of };
  }
  const lines = (await ledger.end()).size;
  if (checkpoint.size > lines) {
    return { holds: false, position: size + 1, found: 'keptLonger', of: { ...of, lines } };
  }
  if (equal(fromBase64(await ledger.root(checkpoint.size)), checkpoint.root)) {
    return { holds: true, found: 'keptHolds', of };
  }
  return { holds: false, position: holding + 1, found: 'keptDiffers', of };
}
