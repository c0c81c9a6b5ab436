import { LitElement, css, html, nothing } from 'lit';
import { Again } from '../../again.js';
import { get } from '../../api.js';
import { date, number } from '../../format.js';
import { base } from '../../styles.js';
import { saveCsv } from './figures/csv.js';
import { figureStyles } from './figures/styles.js';
import { isKnown, leftOut, proportion } from './words.js';

const HAPPENED = {
  raised: 'raised', yes: 'yes', no: 'no', deferred: 'later', overridden: 'overridden', escalated: 'escalated',
  takenUp: 'taken up again', ended: 'ended otherwise', challenged: 'asked for support', substantiated: 'reasons substantiated',
  delivered: 'delivered', dealOutcomes: 'deal outcomes',
};

const FIGURES = {
  yesShare: 'Share of yes', unsupportedYes: 'Yes without support on record', unsupportedNo: 'No without support on record',
  counterOptionsOffered: 'Counter-options offered', counterOptionsAgreed: 'Counter-options agreed to',
  restatementsConfirmed: 'Restatements confirmed', objectionsIntegrated: 'Objections integrated',
};

const STEADY = 'no detectable change';

/** What happened since the last retrospective, and which figures moved by more than chance. */
class Changes extends LitElement {

  static properties = { asOf: {}, stamp: {}, answer: { state: true }, problem: { state: true } };

  static styles = [base, figureStyles, css`
    .plain { display: grid; gap: var(--space-1); margin-bottom: var(--space-3); font-size: var(--text-l); line-height: 1.45; max-width: 46rem; text-wrap: pretty; }
    dl.counts { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-5); margin: var(--space-2) 0 var(--space-3); }
    dl.counts div { display: flex; gap: var(--space-2); align-items: baseline; }
    dl.counts dd { order: -1; font-weight: 600; }
    dl.counts dt { color: var(--ink-soft); font-size: var(--text-s); }
    .zero dd { color: var(--ink-soft); font-weight: 400; }
  `];

  constructor() {
    super();
    new Again(this, () => this.problem?.kind === 'offline', () => this.#ask());
  }

  willUpdate(changed) {
    if (changed.has('asOf') || (changed.has('stamp') && !this.asOf)) this.#ask();
  }

  async #ask() {
    try {
      const asked = this.asOf;
      const answer = await get('/api/analytics/changes', { asOf: asked });
      if (asked === this.asOf) Object.assign(this, { answer, problem: undefined });
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    return html`<section aria-labelledby="heading"><header><h2 id="heading">${this.#heading()}</h2>
      <button class="csv" type="button" aria-label="What has changed as CSV" @click=${this.#save}>CSV</button></header>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.answer ? this.#shown(this.answer) : html`<p class="problem">Reckoning…</p>`}</section>`;
  }

  #heading() {
    if (!this.answer) return 'What has changed';
    const { position, at } = this.answer.since;
    return position === 0 ? 'Everything so far: there was no retrospective yet' : html`Since the last retrospective, ${date(at)}, position ${number(position)}`;
  }

  #shown({ happened, figures, stretch, before, moved, excluded }) {
    return html`<ol class="plain">${sentences({ happened, figures, stretch, first: this.answer.since.position === 0 }).map((words) => html`<li>${words}</li>`)}</ol>
      <dl class="counts">${Object.entries(HAPPENED).map(([name, words]) => html`
        <div class=${happened[name] === 0 ? 'zero' : ''}><dt>${words}</dt><dd>${number(happened[name])}</dd></div>`)}</dl>
      <p class="headline">${number(moved.count)} negotiations moved. Of the whole company, whatever the filters. ${leftOut(excluded)}</p>
      ${stretch ? this.#figures(figures, stretch, before) : html`<p class="problem">No whole day has passed since: which figures moved cannot be told yet.</p>`}
      <details class="why"><summary>What this says, and what it does not</summary><dl class="why">
        <dt>It says</dt><dd>What has happened since the position at which the last retrospective was opened, to the entry, and which figures moved by more than chance against four stretches of the same length.</dd>
        <dt>It does not say</dt><dd>That what was agreed on made the difference.</dd>
        <dt>It could mislead</dt><dd>Soon after a retrospective hardly anything has been decided, and no change can be detected.</dd></dl></details>`;
  }

  #figures(figures, stretch, before) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Which figures moved"><table>
      <caption>Decided ${date(stretch.from)} to ${date(stretch.to)}, against ${date(before.from)} to ${date(before.to)}</caption>
      <thead><tr><th scope="col">Figure</th><th scope="col">since</th><th scope="col">before</th><th scope="col">change</th></tr></thead>
      <tbody>${figures.map(({ figure, now, before: then, change, trend }) => html`<tr><th scope="row">${FIGURES[figure] ?? figure}</th>
        <td class=${isKnown(now.value) ? '' : 'unknown'}>${proportion(now)}</td><td class=${isKnown(then.value) ? '' : 'unknown'}>${proportion(then)}</td>
        <td class=${isKnown(change.value) ? '' : 'unknown'}>${isKnown(change.value) ? trend : `not known: ${change.why}`}</td></tr>`)}</tbody></table></div>`;
  }

  async #save() {
    const asked = new URLSearchParams(this.asOf ? { asOf: this.asOf } : {});
    await saveCsv('/api/analytics/changes', asked, 'changes').catch((problem) => { this.problem = problem; });
  }
}

/** What changed and what is not known, in three plain sentences. */
function sentences({ happened, figures, stretch, first }) {
  const { raised, yes, no, deferred } = happened;
  const comparable = stretch ? figures.filter(({ change }) => isKnown(change.value)) : [];
  const moved = comparable.filter(({ trend }) => trend !== STEADY);
  const unknown = figures.filter((one) => !comparable.includes(one)).map(({ figure }) => FIGURES[figure] ?? figure);
  return [
    `${first ? 'So far' : 'Since then'} ${counted(raised, 'request was', 'requests were')} raised; ${counted(yes, 'decision', 'decisions')} said yes, ${number(no)} no, and ${number(deferred)} later.`,
    moved.length ? `By more than chance, ${moved.map(({ figure, trend }) => `“${FIGURES[figure] ?? figure}” is ${trend}`).join(', ')}.`
      : comparable.length ? 'No figure that can be compared has moved by more than chance would explain.' : 'No figure can be compared with before yet.',
    !unknown.length ? 'There is a figure for everything that is looked at here.'
      : comparable.length ? `Not known, for want of decisions: ${unknown.join(', ')}.` : 'What moved is not known: too little was decided to compare.',
  ];
}

function counted(count, one, many) {
  return `${number(count)} ${count === 1 ? one : many}`;
}

customElements.define('p-changes', Changes);
