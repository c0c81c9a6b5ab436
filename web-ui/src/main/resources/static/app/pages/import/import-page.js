import { LitElement, html, nothing } from 'lit';
import { fetchRaw } from '../../api.js';
import '../../elements/p-problem.js';
import '../../elements/p-state.js';
import { notice } from '../../notices.js';
import { updateQuery } from '../../router.js';
import { caller } from '../../session.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { ACCEPTED, isTable, keep, kept, propose, send, takeBack, typeOf } from './files.js';
import { importing } from './import-styles.js';
import { columnTable, firstOf, wordTable } from './mapping.js';
import { outcome } from './outcome.js';

const LOOK = 1000;

const words = t.imports;

/** From a file to imported history: how it is read, what would come in, and back. */
class ImportPage extends LitElement {
  static properties = {
    params: { attribute: false }, query: { attribute: false }, file: { state: true }, table: { state: true }, name: { state: true },
    names: { state: true }, tried: { state: true }, done: { state: true }, busy: { state: true }, problem: { state: true }, progress: { state: true },
  };

  static styles = [base, buttons, cards, fields, importing];

  constructor() {
    super();
    this.names = [];
    this.name = '';
    this.turn = Promise.resolve();
  }

  async connectedCallback() {
    super.connectedCallback();
    this.names = Object.keys(await kept().catch(() => ({})));
  }

  render() {
    if (!caller().roles.includes('FACILITATOR')) {
      return html`<div class="page"><h1>${words.forbiddenHeading}</h1><p-state kind="forbidden" .detail=${words.forbidden}></p-state></div>`;
    }
    return html`<div class="page"><h1>${words.heading}</h1>
      ${this.chooser()}
      ${this.problem ? html`<p-problem .problem=${this.problem}></p-problem>` : nothing}
      ${this.busy ? html`<p role="status">${this.busy}</p>` : nothing}
      ${this.progress ? html`<progress aria-label=${words.progress} max=${this.progress.of} value=${this.progress.at}></progress>` : nothing}
      ${this.table ? this.reading() : nothing}
      ${this.tried ? this.trial() : nothing}
      ${this.done ? this.result() : this.earlier()}
    </div>`;
  }

  chooser() {
    return html`<section class="card" aria-labelledby="choose"><h2 id="choose">${words.choose}</h2>
      <label>${words.file}
        <input type="file" accept=${ACCEPTED} ?disabled=${Boolean(this.busy)} @change=${this.chosen}></label>
      <details><summary>${words.howToGet}</summary>
        <ol class="steps">
          <li><b>${words.jira}</b> ${words.jiraHow(html`<i>${words.jiraExport}</i>`, html`<i>${words.jiraAll}</i>`)}</li>
          <li><b>${words.github}</b> ${words.githubHow(html`<code>gh issue list --state all --json number,title,state,stateReason,createdAt,closedAt,url</code>`, html`<code>--jq</code>`)}</li>
          <li><b>${words.spreadsheet}</b> ${words.spreadsheetHow}</li>
        </ol></details></section>`;
  }

  chosen = async (event) => {
    const [file] = event.target.files;
    Object.assign(this, { file, table: null, tried: null, done: null, problem: null });
    if (!file) return;
    if (!typeOf(file)) {
      this.problem = { title: words.wrongFile, detail: words.wrongFileDetail(ACCEPTED.split(',')) };
    } else if (isTable(file)) {
      this.name = firstOf(file.name.replace(/\.[^.]*$/, ''), 200);
      await this.look();
    } else {
      await this.tryOut();
    }
  };

  /** How the table is read by a mapping that is kept, or by what its columns are called. */
  async look(mapping) {
    await this.working(words.readingFile, async () => { this.table = await propose(this.file, mapping); });
  }

  reading() {
    const { mapping, count: rows } = this.table;
    return html`<section class="card" aria-labelledby="reading"><h2 id="reading">${words.reading}</h2>
      <p>${words.rows(rows, Boolean(mapping.columns.raised))}</p>
      <div class="pair">
        <label>${words.keptMapping} <select @change=${(event) => this.useKept(event.target.value)}>
          <option value="">${words.asCalled}</option>${this.names.map((one) => html`<option ?selected=${one === this.used}>${one}</option>`)}</select></label>
        <label>${words.keepAs} <input maxlength="200" .value=${this.name} @input=${(event) => { this.name = event.target.value; }}></label>
        <label>${words.days} <input maxlength="200" placeholder="2026-03-31" aria-describedby="days" .value=${mapping.dates ?? ''} @change=${({ target: { value } }) => this.change((now) => ({ ...now, dates: value || undefined }))}>
          <span class="hint" id="days">${words.daysHint}</span></label>
      </div>
      ${columnTable(this.table, this.change)}
      ${wordTable(this.table, this.change)}
      <div class="actions"><button class="primary" ?disabled=${Boolean(this.busy) || !this.name.trim()} @click=${this.tryOut}>${words.tryOut}</button>
        <span class="soft small">${words.onlyKeeps}</span></div></section>`;
  }

  useKept(name) {
    return this.inTurn(async () => {
      this.used = name;
      if (name) this.name = name;
      await this.look(name);
    });
  }

  /** Changes how the table is read by now. */
  change = (edit) => this.inTurn(async () => {
    const before = this.table.mapping;
    const mapping = edit(before);
    const isOfWords = JSON.stringify(mapping.columns.step) !== JSON.stringify(before.columns.step);
    Object.assign(this, { table: { ...this.table, mapping }, tried: null });
    if (isOfWords) await this.working(words.readingWords, async () => {
      await keep(this.name, mapping);
      this.table = await propose(this.file, this.name);
    });
  });

  // What is changed while the words are read is a change of what they are read to be.
  inTurn(doing) {
    this.turn = this.turn.then(doing);
    return this.turn;
  }

  tryOut = async () => {
    await this.working(words.trying, async () => {
      if (this.table) await this.keepMapping();
      this.tried = await send(this.file, { ...this.by(), dryRun: true });
    });
  };

  async keepMapping() {
    await keep(this.name, this.table.mapping);
    this.used = this.name;
    this.names = Object.keys(await kept());
  }

  by() {
    return this.table ? { mapping: this.name } : {};
  }

  trial() {
    const { faults, requests, skipped } = this.tried;
    const comes = requests - skipped;
    return html`<section class="card" aria-labelledby="trial"><h2 id="trial">${words.trial}</h2>
      ${outcome(this.tried)}
      <div class="actions">${faults.length && comes > 0 ? html`<button class="primary" ?disabled=${Boolean(this.busy)} @click=${() => this.import('skip')}>${words.importOthers(comes)}</button>` : nothing}
        ${faults.length ? nothing : html`<button class="primary" ?disabled=${Boolean(this.busy)} @click=${() => this.import('refuse')}>${words.import}</button>`}</div></section>`;
  }

  async import(onFault) {
    const entries = Object.values(this.tried.byKind).reduce((sum, one) => sum + one, 0);
    const looking = this.follow(entries);
    await this.working(words.importing, async () => {
      this.done = await send(this.file, { ...this.by(), onFault });
      Object.assign(this, { tried: null, table: null });
      this.remember(this.done.id);
      notice(words.done);
    });
    clearInterval(looking);
    this.progress = null;
  }

  /** Where one has gone on to another page, its address is not this one's. */
  remember(id) {
    if (location.pathname === '/import') updateQuery({ import: id });
  }

  /** The log grows with each request. */
  follow(of) {
    let start;
    return setInterval(async () => {
      const answer = await fetchRaw('/api/negotiations?limit=1').catch(() => null);
      const at = Number(answer?.headers.get('Parley-Position'));
      if (!at) return;
      start ??= at;
      this.progress = { at: Math.min(at - start, of), of };
    }, LOOK);
  }

  result() {
    return html`<section class="card" aria-labelledby="result"><h2 id="result">${words.result}</h2>
      ${outcome(this.done)}
      <div class="actions"><a class="button" href="/">${words.toBoard}</a>${this.done.id ? this.back(this.done.id) : nothing}</div></section>`;
  }

  /** After a reload, the import of before can still be taken back. */
  earlier() {
    const id = this.query?.get('import');
    return id && !this.file ? html`<section class="card" aria-labelledby="earlier"><h2 id="earlier">${words.last}</h2>
      <p>${words.onBoard}</p><div class="actions"><a class="button" href="/">${words.toBoard}</a>${this.back(id)}</div></section>` : nothing;
  }

  back(id) {
    return html`<button ?disabled=${Boolean(this.busy)} @click=${() => this.undo(id)}>${words.takeBack}</button>
      <span class="soft small">${words.whatTakingBackDoes}</span>`;
  }

  async undo(id) {
    await this.working(words.takingBack, async () => {
      const { withdrawn, left, moreLeft } = await takeBack(id);
      const stay = left.length + moreLeft;
      Object.assign(this, { done: null, file: null });
      this.remember(null);
      notice(words.takenBack(withdrawn, stay));
    });
  }

  async working(happening, doing) {
    Object.assign(this, { busy: happening, problem: null });
    try {
      await doing();
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = null;
    }
  }
}

customElements.define('p-import-page', ImportPage);
