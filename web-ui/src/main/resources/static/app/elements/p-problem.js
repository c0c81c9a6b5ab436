import { LitElement, css, html, nothing } from 'lit';
import { base } from '../styles.js';

/** Why something was refused: the rule in words, and every other rule that was broken. */
class ProblemShown extends LitElement {
  static properties = { problem: { attribute: false } };

  static styles = [base, css`
    div { border-left: 3px solid var(--warn); background: var(--warn-soft); padding: var(--space-3) var(--space-4); border-radius: 0 var(--radius) var(--radius) 0; }
    .title { color: var(--warn); font-weight: 600; font-size: var(--text-m); }
    ul { display: grid; gap: var(--space-2); margin-top: var(--space-2); }
    li { padding-left: 1em; text-indent: -1em; }
    li::before { content: "– "; color: var(--warn); }
    p, li { font-size: var(--text-s); text-wrap: pretty; }
    code { font: 500 var(--text-xs) / 1.5 var(--font-mono); color: var(--ink-soft); }
  `];

  // What says nothing takes no place in a form, gap and all.
  willUpdate() {
    this.hidden = !this.problem;
  }

  render() {
    if (!this.problem) return nothing;
    const { title, detail, rule, violations } = this.problem;
    return html`<div role="alert">
      <p class="title">${title}</p>
      ${violations?.length ? html`<ul>${violations.map(violation)}</ul>` : html`<p>${detail}</p>`}
      ${rule && rule !== 'offline' && !violations?.length ? html`<p><code>${rule}</code></p>` : nothing}
    </div>`;
  }
}

// A rule's message begins with its code; a field's stands beside its name.
function violation({ pointer, message }) {
  const [, code, words] = /^([a-z0-9-]+): (.*)$/s.exec(message) ?? [null, null, message];
  const field = pointer?.replace(/^\//, '').replaceAll('/', ' ');
  return html`<li>${field ? html`<b>${field}</b> ` : nothing}${words}${code ? html` <code>${code}</code>` : nothing}</li>`;
}

customElements.define('p-problem', ProblemShown);
