import { HASH, concat, sha256 } from './bytes.js';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The leaf of a line: SHA-256(0x00 ‖ line), RFC 6962, section 2.1. */
export function leafOf(line) {
  return sha256(LEAF, line);
}

/**
 * The tree of RFC 6962 over all lines so far. It keeps every complete node, so that the root over
 * any first part of the lines can be told later: a difference is found by halving.
 */
export class Tree {

  /** Complete nodes by level, the leaves first; each level one growing row of hashes. */
  #levels = [];

  get size() {
    return this.#levels.length === 0 ? 0 : this.#levels[0].count;
  }

  /** Adds leaves in their order, and with them every node that they complete. */
  async append(leaves) {
    let added = leaves;
    for (let level = 0; added.length > 0; level++) {
      const row = this.#row(level);
      const unpaired = row.count % 2;
      row.push(added);
      added = await Promise.all(row.pairs(row.count - added.length - unpaired));
    }
  }

  /** The root over the first lines, as many as asked for. */
  async root(size = this.size) {
    if (size > this.size) {
      throw new RangeError(`${size} > ${this.size}`);
    }
    if (size === 0) {
      return sha256();
    }
    return this.#peaks(size).reduceRight(async (right, left) => sha256(NODE, left, await right));
  }

  /** The roots of the largest complete trees that the first lines fall into, the largest first. */
  #peaks(size) {
    const peaks = [];
    let before = 0;
    for (let level = this.#levels.length - 1; level >= 0; level--) {
      const width = 2 ** level;
      if (size - before >= width) {
        peaks.push(this.#levels[level].at(before / width));
        before += width;
      }
    }
    return peaks;
  }

  #row(level) {
    this.#levels[level] ??= new Row();
    return this.#levels[level];
  }
}

/** Hashes one after the other in one stretch of memory. */
class Row {

  #bytes = new Uint8Array(HASH * 1024);
  count = 0;

  push(hashes) {
    const needed = (this.count + hashes.length) * HASH;
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      larger.set(this.#bytes.subarray(0, this.count * HASH));
      this.#bytes = larger;
    }
    for (const hash of hashes) {
      this.#bytes.set(hash, this.count++ * HASH);
    }
  }

  at(index) {
    return this.#bytes.slice(index * HASH, (index + 1) * HASH);
  }

  /** The nodes above each whole pair from there on. */
  pairs(from) {
    const parents = [];
    for (let left = from; left + 1 < this.count; left += 2) {
      parents.push(sha256(concat(NODE, this.#bytes.subarray(left * HASH, (left + 2) * HASH))));
    }
    return parents;
  }
}
