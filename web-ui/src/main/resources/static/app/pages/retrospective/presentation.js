import { LitElement, css, html } from 'lit';
import { base, buttons } from '../../styles.js';
import { t } from '../../texts.js';
import { figure } from './figures/all.js';

const words = t.retrospective.presentation;

/** One figure after another, as large as the screen, for a meeting; it fires `left` once it is closed. */
class Presentation extends LitElement {

  static properties = { figures: { attribute: false }, of: { attribute: false }, heading: {}, at: { state: true } };

  static styles = [base, buttons, css`
    dialog { width: 100vw; max-width: none; height: 100dvh; max-height: none; margin: 0; padding: var(--space-5); border: 0; background: var(--paper); color: var(--ink); }
    dialog[open] { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; gap: var(--space-4); }
    header, nav { display: flex; gap: var(--space-3); align-items: baseline; }
    h1 { flex: 1; font-size: var(--text-l); }
    nav { justify-content: center; }
    .one { zoom: 1.25; overflow: auto; width: 100%; max-width: 68rem; justify-self: center; }
    @media (min-width: 110rem) { .one { zoom: 1.6; } }
    @media (max-width: 48rem) { .one { zoom: 1; } }
  `];

  constructor() {
    super();
    this.at = 0;
  }

  firstUpdated() {
    this.renderRoot.querySelector('dialog').showModal();
  }

  render() {
    const name = this.figures[this.at];
    return html`<dialog aria-label=${words.label} @close=${() => this.dispatchEvent(new CustomEvent('left'))} @keydown=${this.#key}>
      <header><h1>${this.heading}</h1>
        <button type="button" @click=${() => this.renderRoot.querySelector('dialog').close()}>${words.leave}</button></header>
      <div class="one">${figure(name, this.of)}</div>
      <nav aria-label=${words.figures}><button type="button" ?disabled=${this.at === 0} @click=${() => this.#go(-1)}>${words.before}</button>
        <span class="soft" role="status">${words.at(this.at + 1, this.figures.length)}</span>
        <button type="button" ?disabled=${this.at === this.figures.length - 1} @click=${() => this.#go(1)}>${words.next}</button></nav></dialog>`;
  }

  #go(step) {
    this.at = Math.min(Math.max(this.at + step, 0), this.figures.length - 1);
  }

  #key = (event) => {
    const step = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[event.key];
    if (step) this.#go(step);
  };
}

customElements.define('p-presentation', Presentation);
