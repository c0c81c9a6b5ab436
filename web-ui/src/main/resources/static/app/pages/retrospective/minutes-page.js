import { LitElement, css, html, nothing } from 'lit';
import { get } from '../../api.js';
import { date } from '../../format.js';
import { base, buttons, cards, pills } from '../../styles.js';
import { t } from '../../texts.js';
import { ROLES } from '../../words.js';
import '../../elements/p-state.js';
import '../../elements/p-time.js';
import { FIGURES, figure, goTo } from './figures/all.js';
import { agenda } from './meetings/agenda.js';
import { actions, findings } from './meetings/entries.js';

const { minutes: words, meetings, figures, print: printing } = t.retrospective;

/** The minutes of a retrospective, as a document: who was there, what was found and agreed on, and the figures as pinned. */
class MinutesPage extends LitElement {

  static properties = { params: { attribute: false }, answer: { state: true }, reasons: { state: true }, problem: { state: true } };

  static styles = [base, buttons, cards, pills, css`
    .page { max-width: 52rem; }
    .page, .figures { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-4); }
    .top { display: flex; flex-wrap: wrap; gap: var(--space-2); justify-content: space-between; }
    h3 { margin: var(--space-3) 0 var(--space-2); font-size: var(--text-l); }
    .entries { display: grid; gap: var(--space-3); list-style: none; padding: 0; margin: 0; }
    @media print { .top { display: none; } .figures > * { break-inside: avoid; } }
  `];

  connectedCallback() {
    super.connectedCallback();
    this.#load();
  }

  render() {
    if (this.problem) return html`<div class="page"><p-state kind=${this.problem.status === 404 ? 'missing' : this.problem.kind} .heading=${this.problem.status === 404 ? words.noSuch : undefined} @retry=${this.#load}></p-state></div>`;
    if (!this.answer) return html`<div class="page"><p-state kind="loading"></p-state></div>`;
    const one = this.answer;
    const of = { question: new URLSearchParams({ from: one.from, to: one.to, asOf: one.pinnedPosition }).toString(), by: 'month' };
    return html`<article class="page">
      <div class="top"><a class="small" href="/retrospective?meeting=${one.id}">${words.back}</a><button type="button" @click=${() => print()}>${printing}</button></div>
      <header><h1>${words.heading(date(one.from), date(one.to))}</h1>
        <p class="soft">${held(one)} ${one.participants.length ? words.there(one.participants.map(({ person, as }) => ({ person, role: meetings.roles[as] ?? ROLES[as] }))) : words.nobody}</p></header>
      <section class="card" aria-labelledby="said" @figure=${({ detail }) => goTo(this.renderRoot, detail)}><h2 id="said">${words.talkedAbout}</h2>${agenda(one)}${findings(one, this.reasons)}${actions(one)}
        ${one.closing?.noActionBecause ? html`<p>${meetings.noAction(one.closing.noActionBecause)}</p>` : nothing}</section>
      <section class="figures" aria-labelledby="figures"><h2 id="figures">${figures}</h2><p class="soft">${words.asTheyStood(one.pinnedPosition)}</p>
        ${[...FIGURES.keys()].map((name) => figure(name, of))}</section>
    </article>`;
  }

  #load = async () => {
    try {
      const [answer, { reasons }] = await Promise.all([get(`/api/retrospectives/${this.params.id}`), get('/api/reasons')]);
      Object.assign(this, { answer, reasons, problem: undefined });
      document.title = words.title(date(answer.from), date(answer.to));
    } catch (problem) {
      this.problem = problem;
    }
  };
}

function held({ openedBy, openedAt, closing }) {
  const at = (time) => html`<p-time at=${time}></p-time>`;
  return closing ? words.closed(openedBy, at(openedAt), closing.by, at(closing.at)) : words.opened(openedBy, at(openedAt));
}

customElements.define('p-minutes-page', MinutesPage);
