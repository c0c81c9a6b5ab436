import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Again } from '../../again.js';
import { copy } from '../../elements/copy.js';
import '../../elements/p-menu.js';
import { loadedWithout } from '../../focus.js';
import '../../forms/p-form.js';
import { notice } from '../../notices.js';
import { navigate, updateQuery } from '../../router.js';
import { caller } from '../../session.js';
import { base, buttons, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { COLUMNS, PRESET, chosenColumns } from './columns.js';
import { GIVEN, forget, keep, kept } from './views.js';

const words = t.board.views;

/** The named views of the board, and which columns it has. */
class Views extends LitElement {
  static properties = { query: { attribute: false }, kept: { state: true } };

  static styles = [base, buttons, fields, css`
    :host { display: flex; gap: var(--space-2); }
    .inside { display: grid; gap: 1px; min-width: 15rem; padding: var(--space-1); }
    .line { display: flex; align-items: center; }
    .line button:first-child { flex: 1; justify-content: start; border-color: transparent; background: none; }
    .line button[aria-current] { color: var(--accent); font-weight: 650; }
    form { display: grid; gap: var(--space-1); padding-top: var(--space-2); border-top: 1px solid var(--line); }
    form input:not([type]) { min-height: 2rem; font-size: var(--text-s); }
    .check { padding: 0.1875rem var(--space-2); align-items: center; font-size: var(--text-s); }
  `];

  constructor() {
    super();
    new Again(this, () => this.missing, () => this.load());
  }

  connectedCallback() {
    super.connectedCallback();
    this.load();
  }

  async load() {
    try {
      Object.assign(this, { kept: await kept(), missing: false });
    } catch {
      this.missing = true;
    }
  }

  render() {
    return html`${this.views()}${this.columns()}`;
  }

  views() {
    const here = String(this.query);
    const all = [...GIVEN, ...this.kept ?? []];
    const named = all.find(({ query }) => query === here)?.name;
    return html`<p-menu stays end .label=${named && here ? words.view(named) : words.label}><div class="inside">
      ${repeat(all, ({ id, name }) => id ?? name, (view) => this.view(view, here))}
      <p-form .send=${(form) => this.keep(form)} @sent=${this.saved}><form>
        <input name="name" required maxlength="60" aria-label=${words.name} placeholder=${words.name}>
        <label class="check"><input type="checkbox" name="shared"> ${words.share}</label>
        <p-problem></p-problem><div><button>${words.save}</button></div></form></p-form>
      <button class="quiet" @click=${() => copy(location.href)}>${words.copy}</button>
    </div></p-menu>`;
  }

  view(view, here) {
    const { id, name, query, own, shared, by } = view;
    return html`<div class="line"><button aria-current=${query === here ? 'true' : nothing} @click=${() => this.go(query)}>${name}${shared ? html` <span class="soft small">${own ? words.isShared : words.sharedBy(by)}</span>` : nothing}</button>
      ${id && (own || caller().roles.includes('ADMINISTRATOR')) ? html`<button class="quiet" aria-label=${words.forget(name)} @click=${() => this.forget(view)}>×</button>` : nothing}</div>`;
  }

  columns() {
    const chosen = chosenColumns(this.query);
    return html`<p-menu stays end .label=${words.columns}><div class="inside" role="group" aria-label=${words.columns}>
      ${Object.entries(COLUMNS).map(([name, { label }]) => html`<label class="check"><input type="checkbox" .checked=${chosen.includes(name)}
        @change=${(event) => this.choose(name, event.target.checked)}> ${label}</label>`)}
      <button class="quiet" @click=${() => updateQuery({ columns: null })}>${words.preset}</button>
    </div></p-menu>`;
  }

  // In their own order, so that a column comes back where it was.
  choose(name, on) {
    const chosen = chosenColumns(this.query);
    const next = Object.keys(COLUMNS).filter((one) => (one === name ? on : chosen.includes(one)));
    updateQuery({ columns: String(next) === String(PRESET) ? null : next.join(',') });
  }

  go(query) {
    this.renderRoot.querySelector('p-menu').close();
    navigate(query ? `/?${query}` : '/');
  }

  async keep(form) {
    const name = form.elements.name.value.trim();
    await keep(name, String(this.query), form.elements.shared.checked);
    return { name };
  }

  async saved({ currentTarget, detail }) {
    currentTarget.form.reset();
    notice(words.kept(detail.name));
    await this.load();
  }

  async forget(view) {
    await forget(view);
    await loadedWithout(this, 'input[name=name]');
  }
}

customElements.define('p-views', Views);
