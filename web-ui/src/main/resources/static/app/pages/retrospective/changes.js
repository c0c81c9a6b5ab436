import { LitElement, css, html, nothing } from 'lit';
import { Again } from '../../again.js';
import { get } from '../../api.js';
import { date, number } from '../../format.js';
import { base } from '../../styles.js';
import { t } from '../../texts.js';
import { explained } from './figures/explained.js';
import { saveCsv } from './figures/csv.js';
import { figureStyles } from './figures/styles.js';
import { isKnown, leftOut, proportion, unknown } from './words.js';

const { changes: words, trends, figure: common } = t.retrospective;

/** What a number is called that counts what has happened. */
const PARTS = {
  raised: 'HAPPENED_RAISED',
  yes: 'HAPPENED_YES',
  no: 'HAPPENED_NO',
  deferred: 'HAPPENED_DEFERRED',
  overridden: 'HAPPENED_OVERRIDDEN',
  escalated: 'HAPPENED_ESCALATED',
  takenUp: 'HAPPENED_TAKEN_UP',
  ended: 'HAPPENED_ENDED',
  challenged: 'HAPPENED_CHALLENGED',
  substantiated: 'HAPPENED_SUBSTANTIATED',
  delivered: 'HAPPENED_DELIVERED',
  dealOutcomes: 'HAPPENED_DEAL_OUTCOME',
};

const MOVED = ['rising', 'falling'];

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

  #last;

  constructor() {
    super();
    new Again(this, () => this.problem?.kind === 'offline', () => this.#ask());
  }

  willUpdate(changed) {
    if (changed.has('asOf') || (changed.has('stamp') && !this.asOf)) this.#ask();
  }

  async #ask() {
    const mine = (this.#last = Symbol(this.asOf));
    try {
      const answer = await get('/api/analytics/changes', { asOf: this.asOf });
      if (mine === this.#last) Object.assign(this, { answer, problem: undefined });
    } catch (problem) {
      if (mine === this.#last) this.problem = problem;
    }
  }

  render() {
    return html`<section aria-labelledby="heading"><header><h2 id="heading">${this.#heading()}</h2>
      <button class="csv" type="button" aria-label=${common.csv(words.heading)} @click=${this.#save}>${common.save}</button></header>
      ${this.problem ? html`<p class="problem" role="alert">${this.problem.message}</p>` : nothing}
      ${this.#reckoned()}</section>`;
  }

  #reckoned() {
    if (this.answer) return this.#shown(this.answer);
    return this.problem ? nothing : html`<p class="problem">${common.reckoning}</p>`;
  }

  #heading() {
    if (!this.answer) return words.heading;
    const { position, at } = this.answer.since;
    return position === 0 ? words.first : words.since(date(at), position);
  }

  #shown({ happened, figures, stretch, before, moved, excluded }) {
    return html`<ol class="plain">${sentences({ happened, figures, stretch, first: this.answer.since.position === 0 }).map((said) => html`<li>${said}</li>`)}</ol>
      <dl class="counts">${Object.entries(words.happened).map(([name, said]) => html`
        <div class=${happened[name] === 0 ? 'zero' : ''}><dt>${said}</dt><dd>${this.#listed(name, happened[name])}</dd></div>`)}</dl>
      <p class="headline">${this.#moved(moved.count)} ${words.wholeCompany} ${leftOut(excluded)}</p>
      ${stretch ? this.#figures(figures, stretch, before) : html`<p class="problem">${words.noWholeDay}</p>`}
      ${explained('changes')}`;
  }

  /** A number that leads to its list, which is that of now. */
  #listed(name, count) {
    if (this.asOf || !count) return number(count);
    return html`<a href="/?figure=${PARTS[name]}&changedSince=${this.answer.since.position}">${number(count)}</a>`;
  }

  /** Comments and imported history move nothing, though something was recorded. */
  #moved(count) {
    const said = words.negotiations(count);
    return this.asOf || !count ? said : html`<a href="/?figure=HAPPENED_ANYTHING&changedSince=${this.answer.since.position}">${said}</a>`;
  }

  #figures(figures, stretch, before) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.table}><table>
      <caption>${words.caption(period(stretch), period(before))}</caption>
      <thead><tr>${Object.values(words.columns).map((said) => html`<th scope="col">${said}</th>`)}</tr></thead>
      <tbody>${figures.map(({ figure, now, before: then, change, trend }) => html`<tr><th scope="row">${words.figures[figure]}</th>
        <td class=${isKnown(now.value) ? '' : 'unknown'}>${proportion(now)}</td><td class=${isKnown(then.value) ? '' : 'unknown'}>${proportion(then)}</td>
        <td class=${isKnown(change.value) ? '' : 'unknown'}>${isKnown(change.value) ? trends[trend] : unknown(change.why)}</td></tr>`)}</tbody></table></div>`;
  }

  async #save() {
    const asked = new URLSearchParams(this.asOf ? { asOf: this.asOf } : {});
    await saveCsv('/api/analytics/changes', asked, 'changes').catch((problem) => { this.problem = problem; });
  }
}

/** What changed and what is not known, in three plain sentences. */
function sentences({ happened, figures, stretch, first }) {
  const comparable = stretch ? figures.filter(({ change }) => isKnown(change.value)) : [];
  const moved = comparable.filter(({ trend }) => MOVED.includes(trend)).map(({ figure, trend }) => ({ figure: words.figures[figure], trend: trends[trend] }));
  const missing = figures.filter((one) => !comparable.includes(one)).map(({ figure }) => words.figures[figure]);
  return [first ? words.soFar(happened) : words.sinceThen(happened), movement(moved, comparable), notKnown(missing, comparable)];
}

function movement(moved, comparable) {
  if (moved.length) return words.moved(moved);
  return comparable.length ? words.nothingMoved : words.nothingToCompare;
}

function notKnown(missing, comparable) {
  if (!missing.length) return words.allKnown;
  return comparable.length ? words.notKnown(missing) : words.tooLittle;
}

function period({ from, to }) {
  return t.retrospective.period(date(from), date(to));
}

customElements.define('p-changes', Changes);
