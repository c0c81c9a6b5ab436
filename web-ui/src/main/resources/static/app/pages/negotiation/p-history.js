import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { base, buttons, pills } from '../../styles.js';
import { linked } from '../../linked.js';
import { t } from '../../texts.js';
import { ROLES } from '../../words.js';
import { change } from './corrections.js';
import { gist, sentence } from './history-words.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import '../../elements/p-words.js';

const { history: words } = t.negotiation;

const LONG = 300;

/** The events of a negotiation, the latest first, as they stand in the log. */
class History extends LitElement {
  static properties = { n: { attribute: false }, act: { attribute: false }, news: { attribute: false } };

  static styles = [base, buttons, pills, css`
    h2 { margin-bottom: var(--space-2); }
    ol { border-top: 1px solid var(--line); }
    li { display: grid; grid-template-columns: 3.5rem 8.5rem minmax(0, 1fr) auto; gap: 0 var(--space-3); padding: 0.375rem 0; border-bottom: 1px solid var(--line); font-size: var(--text-s); align-items: baseline; }
    .retracted .gist { text-decoration: line-through; }
    .change { display: block; }
    del { color: var(--ink-soft); }
    ins { text-decoration-color: var(--accent); text-underline-offset: 0.2em; }
    .gist { overflow-wrap: anywhere; text-wrap: pretty; }
    button { min-height: 1.5rem; padding: 0 0.375rem; }
    p-state { min-height: 12rem; }
    @media (hover: hover) { li:not(:hover, :focus-within) .takeback { opacity: 0; } }
    @media (max-width: 44rem) { li { grid-template-columns: 2.75rem minmax(0, 1fr); } li > :nth-child(2) { grid-column: 2; grid-row: 2; } li > .num { grid-row: 1; } .takeback { grid-column: 2; margin-left: -0.375rem; } }
    @media print { button { display: none; } li { break-inside: avoid; } }
  `];

  render() {
    return html`<section aria-labelledby="history"><h2 id="history" tabindex="-1">${words.heading}</h2>${this.content()}</section>`;
  }

  content() {
    if (!this.n.events) return html`<p-state kind="loading"></p-state>`;
    return html`<ol reversed>${repeat(this.n.events.toReversed(), ({ position }) => position, (event) => this.line(event))}</ol>`;
  }

  line(event) {
    return html`<li class=${event.retractedBy ? 'retracted' : ''}>
      <span class="num soft" title=${words.position}>${event.position}</span>
      <span class="soft"><p-time at=${event.occurredAt} form="moment"></p-time></span>
      <span class="gist">${who(event)} ${this.gist(event)}
        ${event.inferred ? html` <span class="pill" title=${words.inferred[1]}>${words.inferred[0]}</span>` : nothing}
        ${event.assisted ? html` <span class="pill" title=${words.assisted[1]}>${words.assisted[0]}</span>` : nothing}
        ${this.news?.has(event.position) ? html` <span class="pill accent">${words.new}</span>` : nothing}
        ${event.retractedBy ? html` <span class="pill">${words.retracted}</span>` : nothing}
        ${this.n.remarks.filter((one) => one.about === event.position && one.kind === 'CORRECTION').map((one) => html`<span class="change"><span class="pill">${words.corrected}</span> ${change(one)}</span>`)}</span>
      <span class="takeback">
        ${event.correctable.length ? html`<button class="quiet" aria-label=${words.correctEntry(event.position)} @click=${() => this.act('correct', event)}>${words.correct}</button>` : nothing}
        ${event.retractable ? html`<button class="quiet" aria-label=${words.retractEntry(event.position)} @click=${() => this.act('retract', event)}>${words.retract}</button>` : nothing}</span>
    </li>`;
  }

  gist(event) {
    const remark = this.n.remarks.find((one) => one.position === event.position);
    if (remark) {
      const did = remark.kind === 'CORRECTION' ? words.correctedEntry(remark.about, change(remark)) : words.retractedEntry(remark.about);
      return html`${did}${remark.reason ? html`: <span class="soft">${remark.reason}</span>` : nothing}`;
    }
    const said = gist(event);
    return html`${sentence(event)}${said ? html`: ${said.length > LONG ? html`<p-words class="soft">${linked(said)}</p-words>` : html`<span class="soft">${linked(said)}</span>`}` : nothing}`;
  }

  focus() {
    this.renderRoot.querySelector('h2').focus();
  }
}

function who({ actor, imported, by }) {
  return imported ? html`<b title=${words.importedBy(actor.id)}>${by ?? words.nobodyNamed}</b>` : html`<b title=${ROLES[actor.role] ?? ''}>${actor.id}</b>`;
}

customElements.define('p-history', History);
