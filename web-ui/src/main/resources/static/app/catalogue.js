// The catalogue of reasons, asked for once.

import { get } from './api.js';
import { t } from './texts.js';
import { named } from './words.js';

let asked = null;
let known = new Map();

/** The reasons, as GET /api/reasons gives them, in the reader's language. */
export function reasons() {
  asked ??= get('/api/reasons').then(remembered, (problem) => {
    asked = null;
    throw problem;
  });
  return asked;
}

function remembered(body) {
  known = new Map(body.reasons.map(({ code, name }) => [code, named(name)]));
  return body.reasons.map(t.words.reason);
}

/** What a reason is called, once the catalogue is there; until then its code. */
export function reasonName(code) {
  return known.get(code) ?? code;
}

const KINDS = t.words.reasonKinds;

/** The reasons by kind, in the order in which they are offered. */
export function byKind(all) {
  return Object.keys(KINDS)
    .map((kind) => [KINDS[kind], all.filter((reason) => reason.kind === kind)])
    .filter(([, found]) => found.length > 0);
}
