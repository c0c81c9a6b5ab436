import { LitElement, html, nothing } from 'lit';
import { Again } from '../../../again.js';
import { get } from '../../../api.js';
import { t } from '../../../texts.js';
import { explained } from './explained.js';
import { figureStyles } from './styles.js';
import { saveCsv } from './csv.js';
import { leftOut, restsOnInferred } from '../words.js';

const words = t.retrospective.figure;

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
        ${this.agenda ? html`<button class="csv" type="button" @click=${this.agenda} aria-label=${words.putOnAgenda(this.heading)}>${words.onAgenda}</button>` : nothing}
        <button class="csv" type="button" @click=${this.#save} ?disabled=${this.saving}
          aria-label=${words.csv(this.heading)}>${words.save}</button>
      </header>
      <div class="content" aria-busy=${this.busy ? 'true' : 'false'}>${this.#content()}</div>
      ${this.answer && this.table ? html`<details class="table"><summary>${words.asTable}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label=${words.table(this.heading)}>${this.table(this.answer)}</div></details>` : nothing}
      ${explained(this.explained)}
    </section>`;
  }

  #content() {
    if (this.problem) {
      return html`<p class="problem" role="alert">${this.problem.message}</p>
        <button type="button" class="all" @click=${() => this.#ask(this.asked)}>${words.tryAgain}</button>`;
    }
    return this.answer ? html`${this.shown(this.answer)}${this.#note(leftOut(this.answer.excluded))}${this.#note(restsOnInferred(this.answer.inferred))}`
      : html`<p class="problem">${words.reckoning}</p>`;
  }

  /** A number with what it counts; it leads to the list of them, which is that of now. */
  listed(count, said, ...filters) {
    const asked = this.#of(this.question);
    if (!count || asked.has('asOf')) return said;
    for (const [name, value] of filters) asked[name === 'stands' ? 'append' : 'set'](name, value);
    return html`<a href="/?${asked}">${said}</a>`;
  }

  /** The same for a number that is a part of a figure. */
  counted(part) {
    return (count, said) => this.listed(count, said, ['figure', part]);
  }

  #note(said) {
    return said ? html`<p class="headline">${said}</p>` : nothing;
  }

  #asking() {
    const asked = this.#of(this.question);
    for (const [name, value] of Object.entries(this.more)) asked.set(name, value);
    return asked.toString();
  }

  /** What of a question the figure can be asked. */
  #of(question) {
    const { asks } = this.constructor;
    return new URLSearchParams([...new URLSearchParams(question)].filter(([name]) => !asks || asks.includes(name)));
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
