import { LitElement, css, html, nothing } from 'lit';
import { base } from './styles.js';

const LONG = 8000;

/** Says something that has happened, for a while, whichever page is shown. */
export function notice(words) {
  window.dispatchEvent(new CustomEvent('parley-notice', { detail: words }));
}

/** Where notices are shown. */
class Notices extends LitElement {
  static properties = { words: { state: true } };

  static styles = [base, css`
    p { position: fixed; z-index: 3; inset: auto var(--space-4) var(--space-4) auto; max-width: calc(100vw - 2 * var(--space-4)); font-size: var(--text-s); }
    span { display: block; background: var(--accent); color: var(--accent-ink); border-radius: var(--radius); padding: var(--space-2) var(--space-4); box-shadow: 0 6px 24px rgb(0 0 0 / 0.2); }
    @media print { :host { display: none; } }
  `];

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('parley-notice', ({ detail }) => {
      this.words = detail;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => { this.words = null; }, LONG);
    });
  }

  render() {
    return html`<p role="status">${this.words ? html`<span>${this.words}</span>` : nothing}</p>`;
  }
}

customElements.define('p-notices', Notices);
