import { html, nothing } from 'lit';
import { get } from '../../api.js';
import { people as pickable } from '../../people-known.js';
import { field } from '../../forms/fields.js';
import { t } from '../../texts.js';

const words = t.erasure.subject;

// What the API calls whoever is erased.
const ERASED_PERSON = 'erased person';
const ERASED_ACCOUNT = 'erased account';

const CHOICES = Object.entries(words.kinds).map(([kind, { name }]) => [kind, name]);

/** Everybody who can be named, suspended people too, as [value, name]. */
export async function everybody() {
  const [members, samples] = await Promise.all([get('/api/people').catch(() => []), pickable().catch(() => [])]);
  const real = members.filter(({ state }) => state !== 'ERASED').map(({ id, name }) => [id, name]);
  const known = new Set(real.map(([id]) => id));
  return [...real, ...samples.filter(({ value }) => !known.has(value)).map(({ value, name }) => [value, name])]
    .sort(([, one], [, other]) => one.localeCompare(other));
}

/** The fields that name it; `kind` is what was chosen, `preset` what it is at first. */
export function subjectFields(kind, people, { within, preset, choose }) {
  return html`<div class="pair">
    <div @change=${choose}>${field({ name: 'kind', label: words.about, kind: 'select', required: true, preset: kind, choices: CHOICES }, { within })}</div>
    ${which(kind, people, within, preset)}</div>
    <p class="hint">${words.kinds[kind].what}</p>`;
}

function which(kind, people, within, preset) {
  switch (kind) {
    case 'person':
      return field({ name: 'subject.person', label: words.who, kind: 'select', required: true, choices: people }, { within });
    case 'account':
      return field({ name: 'subject.account', label: words.accountName, kind: 'text', most: 200, required: true }, { within });
    case 'negotiation':
      return field({ name: 'subject.negotiation', label: words.address, kind: 'text', most: 500, required: true, preset }, { within });
    default:
      return field({ name: 'subject.position', label: words.position, kind: 'number', required: true, min: 1, step: 1, preset, invalid: words.wrongPosition }, { within });
  }
}

/** The command's body; an address of the page stands for the negotiation that it shows. */
export function about(form) {
  const given = new FormData(form);
  const kind = given.get('kind');
  const text = given.get(`subject.${kind}`).trim();
  const value = kind === 'position' ? Number(text) : kind === 'negotiation' ? /\/negotiations\/([^/?#]+)/.exec(text)?.[1] ?? text : text;
  return { subject: { [kind]: value }, reason: given.get('reason').trim() };
}

/** How a subject is said. */
export function said({ person, account, negotiation, position, name }) {
  if (person) return name === ERASED_PERSON ? html`<b>${words.erasedPerson}</b>` : called(name, words.person);
  if (account) return name === ERASED_ACCOUNT ? html`<b>${words.erasedAccount}</b>` : called(name, words.account);
  if (negotiation) return html`<b>${words.allWritten}</b> <span class="soft">${words.in(html`<a href="/negotiations/${negotiation}">${words.negotiation}</a>`)}</span>`;
  return html`<b>${words.entry(position)}</b> <span class="soft">${words.ofLog}</span>`;
}

function called(name, kind) {
  return html`<b>${name}</b> <span class="soft">${kind}</span>`;
}

/** Who took a step about it, when and why. */
export function step(name, one) {
  const when = html`<p-time at=${one.at} form="moment"></p-time>`;
  return html`<span>${t.erasure.steps[name](one.by, when)}${one.reason ? html`: <span class="words small">${one.reason}</span>` : nothing}</span>`;
}
