import { LitElement, css, html, nothing } from 'lit';
import { get } from './api.js';
import { Keys, actionsHere, keys } from './keys.js';
import { people } from './people-known.js';
import { navigate, navigation } from './router.js';
import { caller, signOut } from './session.js';
import { base, buttons, fields } from './styles.js';
import { isLeft } from './elements/dialog.js';
import { mark, marks } from './elements/state-mark.js';
import { t } from './texts.js';
import { ROLES } from './words.js';

const PAUSE = 150;
const MOST = 8;

/** What can be found and done from anywhere with Ctrl-K, and which keys there are with `?`. */
class Palette extends LitElement {
  static properties = { shown: { state: true }, text: { state: true }, found: { state: true }, at: { state: true }, people: { state: true } };

  static styles = [base, buttons, fields, marks, css`
    dialog { width: min(38rem, calc(100vw - 2rem)); max-height: min(34rem, 80dvh); margin: 12dvh auto auto; padding: 0; border: 1px solid var(--line-strong); border-radius: calc(var(--radius) * 1.5); background: var(--surface); color: var(--ink); box-shadow: 0 16px 64px rgb(0 0 0 / 0.3); overflow: hidden; }
    dialog::backdrop { background: rgb(10 20 22 / 0.32); }
    dialog[open] { display: grid; grid-template-rows: auto minmax(0, 1fr); }
    input { border: 0; border-bottom: 1px solid var(--line); border-radius: 0; min-height: 3rem; padding-inline: var(--space-4); background: none; font-size: var(--text-l); }
    input:focus-visible { outline-offset: -2px; }
    [role="listbox"] { overflow: auto; padding: var(--space-1); }
    [role="group"] > .label { display: block; padding: var(--space-2) var(--space-3) 2px; }
    [role="option"] { display: flex; justify-content: space-between; gap: var(--space-3); padding: 0.375rem var(--space-3); border-radius: var(--radius); font-size: var(--text-s); cursor: pointer; }
    [role="option"] > span { flex: none; }
    [role="option"][aria-selected="true"] { background: var(--accent-soft); color: var(--accent); }
    .help { padding: var(--space-4) var(--space-5); overflow: auto; display: grid; gap: var(--space-3); }
    .help dl { display: grid; grid-template-columns: auto 1fr; gap: var(--space-2) var(--space-4); font-size: var(--text-s); align-items: baseline; }
    kbd { font: 500 var(--text-xs) / 1.5 var(--font-mono); padding: 1px 0.375rem; border: 1px solid var(--line-strong); border-radius: 4px; background: var(--sunken); }
    @media print { :host { display: none; } }
  `];

  constructor() {
    super();
    new Keys(this, [
      ['c', t.palette.raise, () => navigate('/negotiations/new')],
      ['?', t.palette.theseKeys, () => this.open('help')],
    ]);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.#asked);
    window.addEventListener('parley-palette', this.#open);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.#asked);
    window.removeEventListener('parley-palette', this.#open);
    super.disconnectedCallback();
  }

  #open = () => this.open('palette');

  #asked = (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    if (this.shown !== 'palette' || !this.dialog.open) this.open('palette');
  };

  async open(what) {
    if (!caller()) return;
    Object.assign(this, { shown: what, text: '', found: [], at: 0 });
    await this.updateComplete;
    if (!this.dialog.open) this.dialog.showModal();
    this.people ??= await people().catch(() => []);
  }

  get dialog() {
    return this.renderRoot.querySelector('dialog');
  }

  closed(event) {
    if (isLeft(event)) this.shown = null;
  }

  render() {
    if (!this.shown) return nothing;
    return html`<dialog aria-label=${this.shown === 'help' ? t.palette.keys : t.palette.findOrDo} @close=${this.closed} @click=${this.outside}>
      ${this.shown === 'help' ? this.help() : this.finder()}</dialog>`;
  }

  help() {
    return html`<div class="help" tabindex="0"><h2>${t.palette.keys}</h2><dl>
      <dt><kbd>Ctrl</kbd> <kbd>K</kbd></dt><dd>${t.palette.find}</dd>
      ${keys().map(([key, words]) => html`<dt><kbd>${key}</kbd></dt><dd>${words}</dd>`)}
      <dt><kbd>Esc</kbd></dt><dd>${t.palette.escape}</dd></dl></div>`;
  }

  finder() {
    const groups = this.groups();
    const all = groups.flatMap(([, choices]) => choices);
    this.choices = all;
    return html`<input type="text" role="combobox" aria-label=${t.palette.findOrDo} aria-expanded="true" aria-controls="choices" aria-autocomplete="list" autocomplete="off"
        aria-activedescendant=${all.length ? `choice-${this.at}` : nothing} placeholder=${t.palette.find} @input=${this.type} @keydown=${this.key}>
      <div role="listbox" id="choices" aria-label=${t.palette.found} tabindex="-1">${groups.map(([name, choices]) => html`<div role="group" aria-label=${name}>
        <span class="label" aria-hidden="true">${name}</span>${choices.map((one) => this.choice(one, all.indexOf(one)))}</div>`)}
        ${all.length ? nothing : html`<p class="soft small" role="status">${t.palette.nothing}</p>`}</div>`;
  }

  choice({ words, note, run }, i) {
    return html`<div role="option" id="choice-${i}" aria-selected=${String(i === this.at)} @click=${() => this.take(run)} @pointermove=${() => { this.at = i; }}>
      <b>${words}</b><span class="soft">${note ?? nothing}</span></div>`;
  }

  groups() {
    const like = ({ words }) => words.toLowerCase().includes(this.text.toLowerCase());
    const shown = (choices) => choices.filter(like).slice(0, MOST);
    return [
      [t.palette.negotiations, this.found.map((row) => ({ words: row.title ?? row.id, note: mark(row), run: () => navigate(`/negotiations/${row.id}`) }))],
      [t.palette.here, shown(actionsHere())],
      [t.palette.actions, shown(actions())],
      [t.shell.pages, shown(navigation(caller().roles).map(({ title, pattern }) => ({ words: title, run: () => navigate(pattern) })))],
      [t.titles.people, this.text ? shown((this.people ?? []).map(({ name, roles, value }) => ({
        words: name, note: t.palette.whatTheyDecide(roles.map((role) => ROLES[role]).join(', ')), run: () => navigate(`/?decider=${encodeURIComponent(value)}`),
      }))) : []],
    ].filter(([, choices]) => choices.length);
  }

  type({ target: { value } }) {
    Object.assign(this, { text: value.trim(), at: 0 });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.find(value.trim()), PAUSE);
  }

  // By what it is called where it was imported from, too.
  async find(text) {
    if (text.length < 2) {
      this.found = [];
      return;
    }
    const asked = [get('/api/negotiations', { q: text, limit: MOST }), get('/api/negotiations', { ref: text, limit: MOST })];
    const answers = await Promise.all(asked.map((one) => one.catch(() => ({ items: [] }))));
    if (this.text !== text) return;
    this.found = [...new Map(answers.toReversed().flatMap(({ items }) => items).map((row) => [row.id, row])).values()].slice(0, MOST);
  }

  key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.choices.length) {
      event.preventDefault();
      this.at = (this.at + step + this.choices.length) % this.choices.length;
      this.updateComplete.then(() => this.renderRoot.getElementById(`choice-${this.at}`)?.scrollIntoView({ block: 'nearest' }));
    }
    if (event.key === 'Enter') this.take(this.choices[this.at]?.run);
  }

  async take(run) {
    if (!run) return;
    this.dialog.close();
    this.shown = null;
    await this.updateComplete;
    run();
  }

  outside(event) {
    if (event.target.localName === 'dialog') event.target.close();
  }
}

function actions() {
  const { roles } = caller();
  const raises = roles.some((role) => role === 'SALES' || role === 'PRODUCT');
  return [
    ...(raises ? [{ words: t.palette.raise, run: () => navigate('/negotiations/new') }] : []),
    { words: t.palette.mine, run: () => navigate('/?mine=true') },
    { words: t.palette.unassigned, run: () => navigate('/?unassigned=true') },
    { words: t.palette.overdue, run: () => navigate('/?overdue=true&sort=due') },
    { words: t.palette.verify, run: () => navigate('/audit/verify') },
    { words: t.titles.account, run: () => navigate('/account') },
    { words: t.glossary.heading, run: async () => (await import('./elements/p-glossary.js')).openGlossary() },
    { words: t.palette.keys, run: () => { window.dispatchEvent(new KeyboardEvent('keydown', { key: '?' })); } },
    { words: t.shell.signOut, run: () => signOut() },
  ];
}

customElements.define('p-palette', Palette);
