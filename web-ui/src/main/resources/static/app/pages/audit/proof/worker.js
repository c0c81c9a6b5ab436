import { toBase64 } from './bytes.js';
import { Lines, positionIn } from './lines.js';
import { Tree, leafOf } from './tree.js';

/** Reads and hashes away from the page, so that the page stays responsive. Each call is answered in its order. */

const lines = new Lines();
const tree = new Tree();
let misplaced = null;

const calls = {
  async lines(bytes) {
    const taken = lines.take(bytes);
    const first = tree.size + 1;
    if (misplaced === null) {
      const index = taken.findIndex((line, at) => positionIn(line) !== first + at);
      misplaced = index < 0 ? null : { position: first + index, says: positionIn(taken[index]) };
    }
    await tree.append(await Promise.all(taken.map(leafOf)));
    return tree.size;
  },

  end() {
    return { size: tree.size, ended: lines.ended, misplaced };
  },

  async root(size) {
    return toBase64(await tree.root(size));
  },
};

let turn = Promise.resolve();

self.addEventListener('message', ({data: { id, call, argument }}) => {
  turn = turn.then(async () => {
    try {
      self.postMessage({ id, answer: await calls[call](argument) });
    } catch (error) {
      self.postMessage({ id, error: error.message });
    }
  });
});
