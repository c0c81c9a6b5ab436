import { LitElement, css, html } from 'lit';
import { base, buttons, cards } from '../styles.js';

/** What is seldom wanted, behind one button. Esc, a click elsewhere and, unless it `stays`, a choice close it. */
class Menu extends LitElement {
  static properties = { label: {}, stays: { type: Boolean } };

  static styles = [base, buttons, cards, css`
    :host { position: relative; }
    summary { list-style: none; }
    summary::-webkit-details-marker { display: none; }
    summary::after { content: "▾"; }
    .card { position: absolute; z-index: 3; top: calc(100% + 4px); left: 0; display: grid; gap: 1px; padding: var(--space-1); min-width: 13rem; box-shadow: 0 6px 24px rgb(0 0 0 / 0.16); }
    :host([end]) .card { left: auto; right: 0; }
    ::slotted(button) { border-color: transparent !important; justify-content: start !important; background: none !important; }
  `];

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#elsewhere);
    document.addEventListener('keydown', this.#escaped);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#elsewhere);
    document.removeEventListener('keydown', this.#escaped);
  }

  get details() {
    return this.renderRoot.querySelector('details');
  }

  #elsewhere = (event) => {
    if (!event.composedPath().includes(this)) this.details.open = false;
  };

  #escaped = ({ key }) => {
    if (key !== 'Escape' || !this.details.open) return;
    this.details.open = false;
    this.renderRoot.querySelector('summary').focus();
  };

  close() {
    this.details.open = false;
  }

  #chosen(event) {
    if (this.stays || !event.composedPath().some((one) => one.localName === 'button' || one.localName === 'a')) return;
    const isHere = this.matches(':focus-within');
    this.details.open = false;
    if (isHere) this.renderRoot.querySelector('summary').focus({ preventScroll: true });
  }

  render() {
    return html`<details><summary class="button" part="summary">${this.label}</summary><div class="card" part="card"><slot @click=${this.#chosen}></slot></div></details>`;
  }
}

customElements.define('p-menu', Menu);
