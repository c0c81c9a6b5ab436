import { LitElement, css, html, nothing } from 'lit';
import { byKind } from '../../catalogue.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { named } from '../../words.js';

/** The reasons for a request, picked from the catalogue with the question that each will meet. */
class Claims extends LitElement {
  static properties = { reasons: { attribute: false }, chosen: { state: true } };

  static styles = [base, buttons, cards, fields, css`
    .card { display: grid; gap: var(--space-4); }
    .claim { display: grid; grid-template-columns: minmax(11rem, 1fr) 2fr auto; gap: var(--space-2) var(--space-3); align-items: end; }
    .claim + .claim { border-top: 1px solid var(--line); padding-top: var(--space-4); }
    .about { grid-column: 1 / -1; display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-2) var(--space-5); font-size: var(--text-s); background: var(--sunken); border-radius: var(--radius); padding: var(--space-3); }
    .about .words { font-size: var(--text-m); }
    textarea { min-height: 2.25rem; }
    .add { justify-self: start; }
    @media (max-width: 40rem) { .claim, .about { grid-template-columns: minmax(0, 1fr); } .claim > button { justify-self: start; } }
  `];

  constructor() {
    super();
    this.chosen = [{ key: 0, code: '', statement: '' }];
  }

  /** What was given, as the command takes it. */
  claims() {
    return this.chosen.filter((one) => one.code).map(({ code, statement }) => ({ code, statement: statement.trim() || undefined }));
  }

  render() {
    return html`<section class="card" aria-labelledby="reasons">
      <div>
        <h2 id="reasons">Why</h2>
        <p class="soft small">A reason is an argument to examine, not a verdict. Beside each stands the question it will meet, so that you come prepared.</p>
      </div>
      ${this.chosen.map((one, i) => this.claim(one, i))}
      <button type="button" class="quiet add" @click=${this.add}>Add a reason</button>
    </section>`;
  }

  claim(one, i) {
    const reason = this.reasons.find((candidate) => candidate.code === one.code);
    return html`<div class="claim">
      <label>Reason ${i + 1}
        <select @change=${(event) => this.set(one, { code: event.target.value })}>
          <option value="" ?selected=${!one.code}>–</option>
          ${byKind(this.reasons).map(([kind, found]) => html`<optgroup label=${kind}>${found.map((candidate) => html`
            <option value=${candidate.code} ?selected=${candidate.code === one.code}>${candidate.code} ${named(candidate.name)}</option>`)}</optgroup>`)}
        </select></label>
      <label>What it means here
        <textarea rows="1" maxlength="10000" .value=${one.statement} @input=${(event) => { one.statement = event.target.value; }}></textarea></label>
      ${this.chosen.length > 1 ? html`<button type="button" class="quiet" aria-label="Remove reason ${i + 1}" @click=${() => { this.chosen = this.chosen.filter((other) => other !== one); }}>Remove</button>` : html`<span></span>`}
      ${reason ? html`<div class="about" role="status">
        <p><span class="label">${reason.kind === 'GROUND' ? 'It stands by itself, if it holds' : 'What it leaves open'}</span><br>${reason.missing}</p>
        <p><span class="label">You will be asked</span><br><span class="words">${reason.question}</span></p>
      </div>` : nothing}
    </div>`;
  }

  set(one, change) {
    Object.assign(one, change);
    this.requestUpdate();
  }

  add() {
    this.chosen = [...this.chosen, { key: this.chosen.length, code: '', statement: '' }];
  }
}

customElements.define('p-claims', Claims);
