import { LitElement, css, html, nothing } from 'lit';
import { copy } from '../../elements/copy.js';
import '../../elements/p-menu.js';
import { notice } from '../../notices.js';
import { navigate, updateQuery } from '../../router.js';
import { base, buttons, fields } from '../../styles.js';
import { COLUMNS, PRESET, chosenColumns } from './columns.js';
import { GIVEN, forget, keep, own } from './views.js';

/** The named views of the board, and which columns it has. */
class Views extends LitElement {
  static properties = { query: { attribute: false } };

  static styles = [base, buttons, fields, css`
    :host { display: flex; gap: var(--space-2); }
    .inside { display: grid; gap: 1px; min-width: 15rem; padding: var(--space-1); }
    .line { display: flex; align-items: center; }
    .line button:first-child { flex: 1; justify-content: start; border-color: transparent; background: none; }
    .line button[aria-current] { color: var(--accent); font-weight: 650; }
    form { display: flex; gap: var(--space-1); padding-top: var(--space-2); border-top: 1px solid var(--line); }
    form input { min-height: 2rem; font-size: var(--text-s); }
    .check { padding: 0.1875rem var(--space-2); align-items: center; font-size: var(--text-s); }
  `];

  render() {
    return html`${this.views()}${this.columns()}`;
  }

  views() {
    const here = String(this.query);
    const named = [...GIVEN, ...own()].find(([, query]) => query === here)?.[0];
    return html`<p-menu stays end .label=${named && here ? `View: ${named}` : 'Views'}><div class="inside">
      ${GIVEN.map(([name, query]) => this.view(name, query, here))}
      ${own().map(([name, query]) => this.view(name, query, here, true))}
      <form @submit=${this.keep}><input name="name" required maxlength="60" aria-label="Name of this view" placeholder="Name of this view"><button>Save</button></form>
      <button class="quiet" @click=${() => copy(location.href)}>Copy its address</button>
    </div></p-menu>`;
  }

  view(name, query, here, mine) {
    return html`<div class="line"><button aria-current=${query === here ? 'true' : nothing} @click=${() => this.go(query)}>${name}</button>
      ${mine ? html`<button class="quiet" aria-label="Forget the view ${name}" @click=${() => { forget(name); this.requestUpdate(); }}>×</button>` : nothing}</div>`;
  }

  columns() {
    const chosen = chosenColumns(this.query);
    return html`<p-menu stays end label="Columns"><div class="inside" role="group" aria-label="Columns">
      ${Object.entries(COLUMNS).map(([name, { label }]) => html`<label class="check"><input type="checkbox" .checked=${chosen.includes(name)}
        @change=${(event) => this.choose(name, event.target.checked)}> ${label}</label>`)}
      <button class="quiet" @click=${() => updateQuery({ columns: null })}>As they were</button>
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

  keep(event) {
    event.preventDefault();
    const { name } = event.target.elements;
    keep(name.value.trim(), String(this.query));
    notice(`Kept as “${name.value.trim()}”.`);
    name.value = '';
    this.requestUpdate();
  }
}

customElements.define('p-views', Views);
