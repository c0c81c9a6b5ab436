import { html, nothing } from 'lit';
import { get } from '../../api.js';
import { people as pickable } from '../../people-known.js';
import { field } from '../../forms/fields.js';

/** What an erasure or a hold may be about: how it is called, asked for and explained. */
const KINDS = {
  person: ['A person', 'Their name, account, passkeys, sessions and tokens. What they wrote stays, by “erased person”.'],
  account: ['A customer’s account', 'What the customer is called. Requests and amounts stay, for “erased account”.'],
  negotiation: ['A negotiation', 'All that was written in it. States, reason codes, amounts and days stay.'],
  position: ['One entry of the log', 'What was written in it, such as a secret that somebody pasted.'],
};

export const CHOICES = Object.entries(KINDS).map(([kind, [name]]) => [kind, name]);

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
    <div @change=${choose}>${field({ name: 'kind', label: 'What it is about', kind: 'select', required: true, preset: kind, choices: CHOICES }, { within })}</div>
    ${which(kind, people, within, preset)}</div>
    <p class="hint">${KINDS[kind][1]}</p>`;
}

function which(kind, people, within, preset) {
  switch (kind) {
    case 'person':
      return field({ name: 'subject.person', label: 'Who', kind: 'select', required: true, choices: people }, { within });
    case 'account':
      return field({ name: 'subject.account', label: 'Its name', kind: 'text', most: 200, required: true }, { within });
    case 'negotiation':
      return field({ name: 'subject.negotiation', label: 'Its address or id', kind: 'text', most: 500, required: true, preset }, { within });
    default:
      return field({ name: 'subject.position', label: 'Its position in the log', kind: 'number', required: true, min: 1, step: 1, preset, invalid: 'A whole number from 1 on.' }, { within });
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
  if (person) return called(name, 'person');
  if (account) return called(name, 'account');
  if (negotiation) return html`<b>All that was written</b> <span class="soft">in</span> <a href="/negotiations/${negotiation}">a negotiation</a>`;
  return html`<b>Entry ${position}</b> <span class="soft">of the log</span>`;
}

/** What was erased is called what it was already. */
function called(name, kind) {
  return html`<b>${name}</b> ${name.endsWith(kind) ? nothing : html`<span class="soft">${kind}</span>`}`;
}

/** Who did something about it, when and why. */
export function step(words, one) {
  return html`<span>${words} ${one.by}, <p-time at=${one.at} form="moment"></p-time>${one.reason ? html`: <span class="words small">${one.reason}</span>` : nothing}</span>`;
}
