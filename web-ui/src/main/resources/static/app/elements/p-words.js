import { LitElement, css, html, nothing } from 'lit';
import { base, buttons } from '../styles.js';
import { t } from '../texts.js';

/** What somebody wrote; what is long is folded until one wants all of it. */
class Words extends LitElement {
  static properties = { all: { state: true }, long: { state: true } };

  static styles = [base, buttons, css`
    :host { overflow-wrap: anywhere; }
    div { max-height: none; }
    .folded { max-height: 16em; overflow: hidden; }
    .folded.long { mask-image: linear-gradient(#000 75%, transparent); }
    button { margin-left: -0.5rem; }
    @media print { .folded { max-height: none; mask-image: none; } button { display: none; } }
  `];

  #size = new ResizeObserver(() => this.#measure());

  connectedCallback() {
    super.connectedCallback();
    this.#size.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  #measure() {
    const box = this.renderRoot.querySelector('div');
    if (!this.all) this.long = box.scrollHeight > box.clientHeight + 1;
  }

  render() {
    // Line ends count in what people write, and so they would here.
    return html`<div class="${this.all ? '' : 'folded'} ${this.long ? 'long' : ''}"><slot @slotchange=${this.#measure}></slot></div>${this.long ? html`<button type="button" class="quiet" aria-expanded=${Boolean(this.all)} @click=${() => { this.all = !this.all; }}>${this.all ? t.elements.showLess : t.elements.showAll}</button>` : nothing}`;
  }
}

customElements.define('p-words', Words);
