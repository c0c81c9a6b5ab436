import { LitElement, css, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Problem } from './api.js';
import { base } from './styles.js';

const LONG = 8000;

/** Says something that has happened, for a while, whichever page is shown. */
export function notice(words) {
  window.dispatchEvent(new CustomEvent('parley-notice', { detail: words }));
}

// Why something was refused that has no place of its own to say it; who is signed out sees that.
window.addEventListener('unhandledrejection', (event) => {
  const { reason } = event;
  if (!(reason instanceof Problem)) return;
  event.preventDefault();
  if (reason.status !== 401) notice([reason.title, reason.detail].filter(Boolean).join(': '));
});

/** Where notices are shown, each for its time; one does not take the place of another. */
class Notices extends LitElement {
  static properties = { said: { state: true } };

  static styles = [base, css`
    div { position: fixed; z-index: 3; inset: auto var(--space-4) var(--space-4) auto; max-width: calc(100vw - 2 * var(--space-4)); display: grid; gap: var(--space-2); font-size: var(--text-s); }
    p { background: var(--accent); color: var(--accent-ink); border-radius: var(--radius); padding: var(--space-2) var(--space-4); box-shadow: 0 6px 24px rgb(0 0 0 / 0.2); }
    @media print { :host { display: none; } }
  `];

  constructor() {
    super();
    this.said = [];
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('parley-notice', ({ detail }) => this.say({ words: detail }));
  }

  say(one) {
    this.said = [...this.said.filter(({ words }) => words !== one.words), one];
    setTimeout(() => { this.said = this.said.filter((other) => other !== one); }, LONG);
  }

  render() {
    return html`<div role="status">${repeat(this.said, (one) => one, ({ words }) => html`<p>${words}</p>`)}</div>`;
  }
}

customElements.define('p-notices', Notices);
