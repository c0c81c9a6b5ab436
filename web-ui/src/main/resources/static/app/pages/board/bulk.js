// What can be done to several negotiations at once: one command for each, and what was refused is told apart.

import { get, post } from '../../api.js';
import { date } from '../../format.js';
import { t } from '../../texts.js';
import { named } from '../../words.js';

const AT_ONCE = 4;

const { assign, reroute, challenge: support, duplicate } = t.board.bulk;

/** {key, words, roles, fields(rows, its), run(row, values, key)} by name; `run` throws why it was refused. */
export const BULK = {
  assign: {
    words: assign.words,
    title: assign.title,
    roles: ['FACILITATOR'],
    fields: (rows, { people }) => [{ name: 'person', label: assign.person, kind: 'select', required: true,
      choices: people.filter(({ roles }) => roles.some((role) => role === 'PRODUCT' || role === 'EXECUTIVE')).map(({ value, name }) => [value, name]) }],
    run: ({ id }, { person }, key) => post(`/api/negotiations/${id}/decider`, { person }, { key }),
  },
  reroute: {
    words: reroute.words,
    title: reroute.title,
    roles: ['PRODUCT', 'FACILITATOR'],
    fields: (rows, { areas }) => [
      { name: 'productArea', label: reroute.area, kind: 'select', required: true, choices: areas.map((one) => [one, one]) },
      { name: 'reason', label: reroute.reason, kind: 'area', required: true },
    ],
    run: ({ id }, body, key) => post(`/api/negotiations/${id}/routing`, body, { key }),
  },
  challenge: {
    words: support.words,
    title: support.title,
    roles: ['SALES', 'PRODUCT'],
    fields: (rows, { reasons, form }) => {
      const codes = [...new Set(rows.flatMap((row) => row.reasons))].filter((code) => reasons.get(code));
      const code = form?.elements.code?.value;
      return [
        { name: 'code', label: support.code, kind: 'select', required: true, choices: codes.map((one) => [one, `${named(reasons.get(one).name)} (${one})`]) },
        ...(code ? [{ name: `question.${code}`, label: support.question, kind: 'area', required: true, preset: reasons.get(code).question, hint: support.suggested }] : []),
      ];
    },
    run: ({ id }, { code, question }, key) => challenge(id, code, question[code], key),
  },
  duplicate: {
    words: duplicate.words,
    title: duplicate.title,
    roles: ['FACILITATOR'],
    least: 2,
    fields: (rows) => {
      const first = rows.toSorted((one, other) => one.raisedAt.localeCompare(other.raisedAt));
      return [{ name: 'of', label: duplicate.of, kind: 'select', required: true, preset: first[0].id, hint: duplicate.takesAccounts,
        choices: first.map((one) => [one.id, `${one.title ?? one.id}, ${date(one.raisedAt)}`]) }];
    },
    run: ({ id }, { of }, key) => (id === of ? null : post(`/api/negotiations/${id}/duplicate`, { of }, { key })),
  },
};

// Which claims a key is about is found once: where their answer was lost, they are challenged by now.
const found = new Map();

async function challenge(id, code, question, key) {
  const claims = found.get(key) ?? await askedOf(id, code);
  if (!claims.length) throw new Error(support.noSuchReason);
  found.set(key, claims);
  for (const claim of claims) await post(`/api/negotiations/${id}/claims/${claim.id}/challenge`, { question }, { key: `${key}-${claim.id}` });
}

async function askedOf(id, code) {
  const n = await get(`/api/negotiations/${id}`);
  return n.claims.filter((one) => one.code === code && one.state === 'ASSERTED' && !one.retracted && one.side !== n.side);
}

/** Does it to each, a few at a time; answers those that were refused, as {row, why}. */
export async function each(rows, done, run) {
  const waiting = [...rows];
  const refused = [];
  const work = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      try {
        await run(row);
      } catch (problem) {
        refused.push({ row, why: problem.detail ?? problem.message });
      }
      done();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return refused;
}
