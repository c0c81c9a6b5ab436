import { LitElement, html, nothing } from 'lit';
import { Again } from '../../../again.js';
import { get } from '../../../api.js';
import { explanations } from './explanations.js';
import { figureStyles } from './styles.js';
import { saveCsv } from './csv.js';
import { leftOut, number, restsOnInferred } from '../words.js';

/**
 * A figure of a retrospective. Whoever extends it says what it is called (`heading`), where it comes from (`path`),
 * what it asks beyond the page's question (`more`), and how an answer is shown (`shown`) and written as a table
 * (`table`). While a new answer is on its way the old one stays, so that nothing jumps.
 */
export class Figure extends LitElement {

  static properties = {
    question: {}, stamp: {}, answer: { state: true }, problem: { state: true }, busy: { state: true }, agenda: { attribute: false }, saving: { state: true },
  };

  static styles = figureStyles;

  /** Which of the page's questions the figure can be asked. */
  static asks = null;

  #last;

  constructor() {
    super();
    new Again(this, () => this.problem?.kind === 'offline', () => this.#ask(this.asked));
  }

  willUpdate(changed) {
    const asking = this.#asking();
    // What was recorded since changes the figures of now, and no earlier ones.
    const stale = changed.has('stamp') && !new URLSearchParams(this.question).has('asOf');
    if (stale || this.asked !== asking) this.#ask(asking);
  }

  get more() {
    return {};
  }

  /** All groups of the answer, or none yet. */
  get groups() {
    return this.answer?.groups ?? [];
  }

  render() {
    return html`<section aria-labelledby="heading">
      <header>
        <h3 id="heading">${this.heading}</h3><slot name="options"></slot>
        ${this.agenda ? html`<button class="csv" type="button" @click=${this.agenda} aria-label="Put ${this.heading} on the agenda">On the agenda</button>` : nothing}
        <button class="csv" type="button" @click=${this.#save} ?disabled=${this.saving}
          aria-label="${this.heading} as CSV">CSV</button>
      </header>
      <div class="content" aria-busy=${this.busy ? 'true' : 'false'}>${this.#content()}</div>
      ${this.answer && this.table ? html`<details class="table"><summary>As a table</summary>
        <div class="scroll" tabindex="0" role="region" aria-label="${this.heading} as a table">${this.table(this.answer)}</div></details>` : nothing}
      ${this.#explanation()}
    </section>`;
  }

  #content() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${this.problem.message}</p>
        <button type="button" class="all" @click=${() => this.#ask(this.asked)}>Try again</button>`;
    }
    return this.answer ? html`${this.shown(this.answer)}${this.#note(leftOut(this.answer.excluded))}${this.#note(restsOnInferred(this.answer.inferred))}`
      : html`<p class="problem">Reckoning…</p>`;
  }

  /** A number and what it counts; it leads to the list of them, which is that of now. */
  listed(count, words, ...filters) {
    const said = `${number(count)} ${words}`;
    const asked = new URLSearchParams(this.question);
    if (!count || asked.has('asOf')) return said;
    for (const [name, value] of filters) asked.append(name, value);
    return html`<a href="/?${asked}">${said}</a>`;
  }

  #note(words) {
    return words ? html`<p class="headline">${words}</p>` : nothing;
  }

  #explanation() {
    const { says, not, mislead } = explanations[this.explained];
    return html`<details class="why"><summary>What this says, and what it does not</summary><dl class="why">
      <dt>It says</dt><dd>${says}</dd><dt>It does not say</dt><dd>${not}</dd><dt>It could mislead</dt><dd>${mislead}</dd>
    </dl></details>`;
  }

  #asking() {
    const asked = new URLSearchParams(this.question);
    if (this.constructor.asks) {
      [...asked.keys()].filter((name) => !this.constructor.asks.includes(name)).forEach((name) => asked.delete(name));
    }
    for (const [name, value] of Object.entries(this.more)) asked.set(name, value);
    return asked.toString();
  }

  async #ask(asked) {
    this.asked = asked;
    this.busy = true;
    const mine = (this.#last = Symbol(asked));
    try {
      const answer = await get(this.path, new URLSearchParams(asked));
      if (mine === this.#last) Object.assign(this, { answer, problem: undefined });
    } catch (problem) {
      if (mine === this.#last) this.problem = problem;
    } finally {
      if (mine === this.#last) this.busy = false;
    }
  }

  async #save() {
    this.saving = true;
    try {
      const asked = new URLSearchParams(this.asked);
      asked.delete('curve');
      await saveCsv(this.path, asked, this.localName.replace('p-', ''));
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.saving = false;
    }
  }
}
