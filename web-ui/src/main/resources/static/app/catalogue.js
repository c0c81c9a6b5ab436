// The catalogue of reasons, asked for once.

import { get } from './api.js';

let asked = null;

/** The reasons, as GET /api/reasons gives them. */
export function reasons() {
  asked ??= get('/api/reasons').then((body) => body.reasons, (problem) => {
    asked = null;
    throw problem;
  });
  return asked;
}

export const KINDS = {
  GROUND: 'Stands by itself',
  WEAK_YES: 'For a yes, needs support',
  WEAK_NO: 'For a no, needs support',
  OTHER: 'Another reason',
};

/** The reasons by kind, in the order in which they are offered. */
export function byKind(all) {
  return Object.keys(KINDS)
    .map((kind) => [KINDS[kind], all.filter((reason) => reason.kind === kind)])
    .filter(([, found]) => found.length > 0);
}
