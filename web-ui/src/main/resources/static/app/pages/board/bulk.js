// What can be done to several negotiations at once: one command for each, and what was refused is told apart.

import { get, post } from '../../api.js';
import { date } from '../../format.js';
import { named } from '../../words.js';

const AT_ONCE = 4;

/** {key, words, roles, fields(rows, its), run(row, values, key)} by name; `run` throws why it was refused. */
export const BULK = {
  assign: {
    words: 'Assign',
    title: 'Assign who decides',
    roles: ['FACILITATOR'],
    fields: (rows, { people }) => [{ name: 'person', label: 'Who decides', kind: 'select', required: true,
      choices: people.filter(({ roles }) => roles.some((role) => role === 'PRODUCT' || role === 'EXECUTIVE')).map(({ value, name }) => [value, name]) }],
    run: ({ id }, { person }, key) => post(`/api/negotiations/${id}/decider`, { person }, { key }),
  },
  reroute: {
    words: 'Move to another area',
    title: 'Move to another area',
    roles: ['PRODUCT', 'FACILITATOR'],
    fields: (rows, { areas }) => [
      { name: 'productArea', label: 'Product area', kind: 'select', required: true, choices: areas.map((one) => [one, one]) },
      { name: 'reason', label: 'Why', kind: 'area', required: true },
    ],
    run: ({ id }, body, key) => post(`/api/negotiations/${id}/routing`, body, { key }),
  },
  challenge: {
    words: 'Ask for support',
    title: 'Ask for support of a reason',
    roles: ['SALES', 'PRODUCT'],
    fields: (rows, { reasons, form }) => {
      const codes = [...new Set(rows.flatMap((row) => row.reasons))].filter((code) => reasons.get(code));
      const code = form?.elements.code?.value;
      return [
        { name: 'code', label: 'Which reason', kind: 'select', required: true, choices: codes.map((one) => [one, `${named(reasons.get(one).name)} (${one})`]) },
        ...(code ? [{ name: `question.${code}`, label: 'Your question', kind: 'area', required: true, preset: reasons.get(code).question, hint: 'The catalogue suggests this one; make it yours.' }] : []),
      ];
    },
    run: ({ id }, { code, question }, key) => challenge(id, code, question[code], key),
  },
  duplicate: {
    words: 'Mark as a duplicate',
    title: 'Mark as duplicates of one of them',
    roles: ['FACILITATOR'],
    least: 2,
    fields: (rows) => {
      const first = rows.toSorted((one, other) => one.raisedAt.localeCompare(other.raisedAt));
      return [{ name: 'of', label: 'The one that stands', kind: 'select', required: true, preset: first[0].id, hint: 'It takes the accounts of the others over; it was raised before them.',
        choices: first.map((one) => [one.id, `${one.title}, ${date(one.raisedAt)}`]) }];
    },
    run: ({ id }, { of }, key) => (id === of ? null : post(`/api/negotiations/${id}/duplicate`, { of }, { key })),
  },
};

async function challenge(id, code, question, key) {
  const n = await get(`/api/negotiations/${id}`);
  const claims = n.claims.filter((one) => one.code === code && one.state === 'ASSERTED' && !one.retracted && one.side !== n.side);
  if (!claims.length) throw new Error('The other side gives no such reason that nobody has asked about.');
  for (const claim of claims) await post(`/api/negotiations/${id}/claims/${claim.id}/challenge`, { question }, { key: `${key}-${claim.id}` });
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
