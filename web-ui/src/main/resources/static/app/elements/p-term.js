import { LitElement, css, html, nothing } from 'lit';
import { base, buttons } from '../styles.js';
import { t } from '../texts.js';
import { place } from './placed.js';

/**
 * A word of the domain that says what it means when one wants to know: what stands in it, or else a question mark. Esc
 * and a click elsewhere close it, and nothing moves.
 */
class Term extends LitElement {
  static properties = { of: {}, mark: { type: Boolean }, open: { state: true } };

  static styles = [base, buttons, css`
    :host { display: inline; }
    .term { display: inline; min-height: 0; padding: 0; border: 0; border-radius: 2px; background: none; color: inherit; font: inherit; text-align: inherit; text-decoration: underline dotted 1px; text-underline-offset: 0.25em; cursor: help; white-space: inherit; }
    .mark { display: inline-grid; place-content: center; width: 1.5rem; height: 1.5rem; min-height: 0; padding: 0; border: 0; background: none; color: var(--ink-soft); font: 600 var(--text-xs) / 1 var(--font); cursor: help; }
    .meaning { position: absolute; inset: 0 auto auto 0; margin: 0; width: min(22rem, calc(100vw - 2rem)); padding: var(--space-3); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface); color: var(--ink); box-shadow: 0 6px 24px rgb(0 0 0 / 0.16); font: 400 var(--text-s) / 1.5 var(--font); white-space: normal; text-wrap: pretty; text-decoration: none; }
    .meaning b { display: block; }
    .meaning button { margin: var(--space-1) 0 0 -0.5rem; }
    @media print { .term { text-decoration: none; } .mark { display: none; } }
  `];

  render() {
    const [word, meaning] = t.glossary.terms[this.of];
    return html`<button type="button" class=${this.mark ? 'mark' : 'term'} popovertarget="meaning" title=${this.mark ? t.glossary.whatIs(word) : nothing} aria-describedby=${this.open ? 'text' : nothing}>${this.mark ? html`<span aria-hidden="true">?</span>` : html`<slot>${word}</slot>`}</button><div
      id="meaning" class="meaning" popover @beforetoggle=${this.#toggled}>${this.open ? html`<b>${word}</b><span id="text">${meaning}</span>
      <div><button type="button" class="quiet" @click=${this.#all}>${t.glossary.all}</button></div>` : nothing}</div>`;
  }

  #toggled({ target, newState }) {
    this.open = newState === 'open';
    if (this.open) place(target, this.renderRoot.querySelector('button'));
  }

  async #all() {
    this.renderRoot.querySelector('.meaning').hidePopover();
    const { openGlossary } = await import('./p-glossary.js');
    await openGlossary(this.of);
  }
}

customElements.define('p-term', Term);
