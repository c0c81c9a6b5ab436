import { html } from 'lit';
import { date, moment } from '../../format.js';

/** What every entry changes, or what says only who asks. */
const ALWAYS = new Set(['position', 'at', 'version', 'updatedAt', 'lastPosition', 'allowed', 'side', 'policy']);

/** Everything that an entry changed, field by field, with what stood there before. */
export function changed(before, after) {
  const all = before ? differences(before, after, []).filter(({ path }) => !ALWAYS.has(path[0])) : [];
  return html`<details class="changed" ?open=${all.length > 0}><summary>${before ? `What it changed (${all.length})` : 'It began the negotiation'}</summary>
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
  return /^[a-z][A-Za-z]*$/.test(name) ? name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : name;
}

function said(value) {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length ? value.map(said).join('; ') : 'nothing';
  if (typeof value === 'object') {
    return Object.entries(value).filter(([name, one]) => name !== 'id' && one !== null && !(Array.isArray(one) && one.length === 0))
      .map(([name, one]) => `${words(name)}: ${said(one)}`).join('; ');
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return date(value);
  return /^\d{4}-\d{2}-\d{2}T.*Z$/.test(value) ? moment(value) : String(value);
}
