import { html } from 'lit';
import { reasonName } from '../../catalogue.js';
import { date, moment, number } from '../../format.js';
import { t } from '../../texts.js';
import { CLAIM_STATES, COMMITMENTS, DEAL_OUTCOMES, DISPOSITIONS, OBJECTION_STATES, ROLES, SIDES, STATES } from '../../words.js';

const { replay: texts, fields } = t.audit;

const CODES = { ...ROLES, ...SIDES, ...COMMITMENTS, ...DEAL_OUTCOMES, ...CLAIM_STATES, ...OBJECTION_STATES, ...DISPOSITIONS, ...STATES, ...t.words.stakeBases };

/** What every entry changes, or what says only who asks. */
const ALWAYS = new Set(['position', 'at', 'version', 'updatedAt', 'lastPosition', 'allowed', 'side', 'policy']);

/** Everything that an entry changed, field by field, with what stood there before. */
export function changed(before, after) {
  const called = new Map(Object.values(after).filter(Array.isArray).flat().map((one) => [one?.id, one?.kind === 'ASK' ? texts.ask : label(undefined, one)]));
  const said = (value) => inWords(value, called);
  const all = before ? differences(before, after, []).filter(({ path }) => !ALWAYS.has(path[0])) : [];
  return html`<details class="changed" ?open=${all.length > 0}><summary>${before ? texts.changed(all.length) : texts.began}</summary>
    <dl>${all.map(({ path, from, to }) => html`<div><dt>${path.map(words).join(', ')}</dt>
      <dd><del>${said(from)}</del> <ins>${said(to)}</ins></dd></div>`)}</dl></details>`;
}

/** Lists are compared by the ids of what is in them, or by their order. */
function differences(before, after, path) {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isWhole(before) || !isWhole(after)) return [{ path, from: before, to: after }];
  const [one, other] = [keyed(before), keyed(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .flatMap((key) => differences(one[key], other[key], [...path, label(key, other[key] ?? one[key])]));
}

function isWhole(value) {
  return value !== null && typeof value === 'object';
}

function keyed(value) {
  return Array.isArray(value) ? Object.fromEntries(value.map((one, i) => [one?.id ?? one?.position ?? `${i + 1}`, one])) : value;
}

// What has an id is called by what it says.
function label(key, value) {
  return value?.account ?? value?.name ?? value?.summary ?? value?.harm ?? value?.text ?? key;
}

function words(name) {
  return fields[name] ?? name;
}

/** What has an id is said by what it is called. */
function inWords(value, called) {
  if (value === undefined || value === null || value === '') return texts.nothing;
  if (Array.isArray(value)) return value.length ? value.map((one) => inWords(one, called)).join('; ') : texts.nothing;
  if (typeof value === 'object') return everyField(value, called).join('; ');
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  return typeof value === 'number' ? number(value) : called.get(value) ?? CODES[value] ?? reasonName(ofTime(value));
}

function everyField(value, called) {
  return Object.entries(value).filter(([name, one]) => name !== 'id' && one !== null && !(Array.isArray(one) && one.length === 0))
    .map(([name, one]) => texts.named(words(name), inWords(one, called)));
}

function ofTime(value) {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  return /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value) ? moment(value) : value;
}
