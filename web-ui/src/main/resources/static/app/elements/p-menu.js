import { LitElement, css, html } from 'lit';
import { base, buttons, cards } from '../styles.js';
import { place } from './placed.js';

/** What is seldom wanted, behind one button. Esc, a click elsewhere and, unless it `stays`, a choice close it. */
class Menu extends LitElement {
  static properties = { label: {}, stays: { type: Boolean }, end: { type: Boolean } };

  static styles = [base, buttons, cards, css`
    [popovertarget]::after { content: "▾" / ""; }
    .card { position: absolute; inset: 0 auto auto 0; margin: 0; gap: 1px; padding: var(--space-1); min-width: 13rem; max-width: calc(100vw - 0.5rem); color: var(--ink); box-shadow: 0 6px 24px rgb(0 0 0 / 0.16); }
    .card:popover-open { display: grid; }
    ::slotted(button) { border-color: transparent !important; justify-content: start !important; background: none !important; }
  `];

  get #button() {
    return this.renderRoot.querySelector('[popovertarget]');
  }

  focus() {
    this.#button.focus();
  }

  close() {
    this.renderRoot.querySelector('.card').hidePopover();
  }

  // What is in it lies outside of what a browser takes for its content.
  #toggled({ target, newState }) {
    if (newState === 'open') place(target, this.#button, this.end);
    else if (this.contains(this.getRootNode().activeElement)) this.#button.focus({ preventScroll: true });
  }

  #chosen(event) {
    if (!this.stays && event.composedPath().some((one) => one.localName === 'button' || one.localName === 'a')) this.close();
  }

  render() {
    return html`<button type="button" part="button" popovertarget="card">${this.label}</button><div
      id="card" class="card" part="card" popover @beforetoggle=${this.#toggled}><slot @click=${this.#chosen}></slot></div>`;
  }
}

customElements.define('p-menu', Menu);
