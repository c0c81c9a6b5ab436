import { LitElement, css, html, nothing } from 'lit';
import { Again } from '../again.js';
import { base, buttons } from '../styles.js';
import { t } from '../texts.js';

/**
 * What is shown in the place of content: loading, empty, error, offline, missing or forbidden. It
 * fires `retry` where trying again makes sense, and by itself once there are answers again; content of its own goes
 * below the words.
 */
class State extends LitElement {
  static properties = {
    kind: {},
    heading: {},
    detail: {},
    retryable: { type: Boolean },
    late: { state: true },
  };

  static styles = [base, buttons, css`
    :host { display: grid; min-height: 9rem; place-content: center; justify-items: center; gap: var(--space-2); padding: var(--space-5); text-align: center; }
    p { max-width: 34rem; text-wrap: pretty; }
    .heading { font-weight: 600; }
    .bar { width: 9rem; height: 3px; border-radius: 2px; background: var(--line); overflow: hidden; }
    .bar::after { content: ""; display: block; width: 40%; height: 100%; background: var(--accent); animation: run 1.2s ease-in-out infinite; }
    @keyframes run { from { translate: -100%; } to { translate: 260%; } }
  `];

  constructor() {
    super();
    new Again(this, () => this.kind === 'offline', () => this.retry());
  }

  connectedCallback() {
    super.connectedCallback();
    // What takes no time needs no words that flash by.
    this.timer = setTimeout(() => { this.late = true; }, 200);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  render() {
    const [heading, detail] = t.states[this.kind] ?? t.states.error;
    const loading = this.kind === 'loading';
    if (loading && !this.late) return nothing;
    const retry = this.retryable || this.kind === 'error' || this.kind === 'offline';
    return html`
      ${loading ? html`<div class="bar" aria-hidden="true"></div>` : nothing}
      <p class="heading" role=${loading || this.kind === 'empty' ? 'status' : 'alert'}>${this.heading ?? heading}</p>
      ${this.detail || detail ? html`<p class="soft small">${this.detail ?? detail}</p>` : nothing}
      ${retry ? html`<button @click=${this.retry}>${t.shell.tryAgain}</button>` : nothing}
      <slot></slot>`;
  }

  retry() {
    this.dispatchEvent(new CustomEvent('retry', { bubbles: true, composed: true }));
  }
}

customElements.define('p-state', State);
