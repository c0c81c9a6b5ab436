import { LitElement, html, nothing } from 'lit';
import { fetchRaw, get } from '../../api.js';
import { updateQuery } from '../../router.js';
import { t } from '../../texts.js';
import '../../elements/p-state.js';
import { filters } from './log-filters.js';
import { line, readLines } from './log-lines.js';
import { save } from './saving.js';
import { logStyles } from './log-styles.js';

const words = t.audit.log;

const PAGE = 50;

const SOUGHT = ['type', 'role', 'stream', 'from', 'to'];

/** The log as it is: its lines, a page at a time, the latest first to be seen. */
class AuditPage extends LitElement {

  static properties = {
    query: { attribute: false }, params: { attribute: false }, lines: { state: true }, head: { state: true },
    problem: { state: true }, busy: { state: true }, saving: { state: true },
  };

  static styles = logStyles;

  willUpdate(changed) {
    if (changed.has('query')) this.#load();
  }

  render() {
    return html`<div class="page">
      <header><h1>${words.heading}</h1><p class="soft">${words.lead}</p>
        ${this.problem ? nothing : html`<div class="actions"><a class="button primary" href="/audit/verify">${words.verify}</a>
          <button type="button" ?disabled=${this.saving || !this.lines} @click=${this.#export}>${this.saving ? words.exporting : words.export}</button></div>`}</header>
      ${this.problem ? this.#refused() : this.#content()}</div>`;
  }

  #refused() {
    const forbidden = this.problem.kind === 'forbidden';
    return html`<p-state kind=${this.problem.kind ?? 'error'} detail=${forbidden
      ? words.forbidden
      : this.problem.message} @retry=${this.#load}>
      ${forbidden ? html`<a href="/audit/verify">${words.keepCheckpoint}</a>` : nothing}</p-state>`;
  }

  #content() {
    if (!this.lines) return html`<p-state kind="loading"></p-state>`;
    if (this.#sought()) return this.#found();
    if (this.head === 0) return html`<p-state kind="empty" detail=${words.empty}></p-state>`;
    return html`${filters(this.query)}${this.#paging(words.pages)}
      <ol class="log" aria-label=${words.entries} aria-busy=${this.busy ? 'true' : 'false'}>${this.lines.map(line)}</ol>
      ${this.lines.length > 20 ? this.#paging(words.pagesAgain) : nothing}`;
  }

  #sought() {
    return SOUGHT.some((name) => this.query?.get(name));
  }

  /** What is looked for, as far as it was read: the log is gone through from its beginning on. */
  #found() {
    return html`${filters(this.query)}
      <p class="soft" role="status">${this.#count(this.lines.length)}</p>
      <ol class="log" aria-label=${words.entries} aria-busy=${this.busy ? 'true' : 'false'}>${this.lines.map(line)}</ol>
      ${this.more ? html`<button type="button" ?disabled=${this.busy} @click=${this.#seekOn}>${words.lookFurther}</button>` : nothing}`;
  }

  #count(found) {
    if (!found) return words.noneFound;
    return this.more ? words.foundSoFar(found) : words.found(found);
  }

  #seekOn = async () => {
    const { lines } = this;
    await this.#asking(async () => {
      const next = await this.#seek(lines.at(-1).entry.position);
      return { lines: [...lines, ...next], more: next.length === PAGE };
    });
  };

  async #seek(after) {
    const params = new URLSearchParams(SOUGHT.filter((name) => this.query.get(name)).map((name) => [name, this.query.get(name)]));
    params.set('after', after);
    params.set('limit', PAGE);
    return readLines(await fetchRaw(`/api/audit/log?${params}`));
  }

  #paging(label) {
    const after = this.#after();
    const last = Math.min(after + PAGE, this.head);
    return html`<nav class="paging" aria-label=${label}>
      <button type="button" ?disabled=${after === 0} @click=${() => this.#go(0)}>${words.first}</button>
      <button type="button" ?disabled=${after === 0} @click=${() => this.#go(after - PAGE)}>${words.earlier}</button>
      <span>${words.shown(after + 1, last, this.head)}</span>
      <button type="button" ?disabled=${last >= this.head} @click=${() => this.#go(after + PAGE)}>${words.later}</button>
      <button type="button" ?disabled=${last >= this.head} @click=${() => this.#go(null)}>${words.latest}</button>
      <form @submit=${this.#jump}><label>${words.position} <input name="position" type="number" min="1" max=${this.head} required></label><button>${words.show}</button></form>
    </nav>`;
  }

  #after() {
    const asked = this.query?.get('after');
    const latest = Math.max(0, this.head - PAGE);
    return asked === null || asked === undefined ? latest : Math.min(Math.max(Number(asked) || 0, 0), latest);
  }

  #go(after) {
    updateQuery({ after: after === null ? null : String(Math.max(after, 0)) });
  }

  #jump(event) {
    event.preventDefault();
    const position = Number(new FormData(event.target).get('position'));
    this.#go(Math.max(0, position - 5));
  }

  #load = () => this.#asking(async () => {
    this.head = (await get('/api/me')).position;
    const lines = this.#sought() ? await this.#seek(0) : await readLines(await fetchRaw(`/api/audit/log?after=${this.#after()}&limit=${PAGE}`));
    return { lines, more: lines.length === PAGE, problem: undefined };
  });

  /** What comes once something else is looked for comes too late. */
  async #asking(answered) {
    this.busy = true;
    const asked = this.query;
    const shown = await answered().catch((problem) => ({ problem }));
    if (asked === this.query) Object.assign(this, shown, { busy: false });
  }

  async #export() {
    this.saving = true;
    try {
      const response = await fetchRaw('/api/audit/export');
      save(await response.blob(), `parley-log-${response.headers.get('Parley-Position')}.zip`);
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.saving = false;
    }
  }
}

customElements.define('p-audit-page', AuditPage);
