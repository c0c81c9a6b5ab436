import { LitElement, html, nothing } from 'lit';
import { fetchRaw } from '../../api.js';
import '../../elements/p-problem.js';
import '../../elements/p-state.js';
import { notice } from '../../notices.js';
import { updateQuery } from '../../router.js';
import { caller } from '../../session.js';
import { base, buttons, cards, fields } from '../../styles.js';
import { ACCEPTED, isTable, keep, kept, propose, send, takeBack, typeOf } from './files.js';
import { importing } from './import-styles.js';
import { columnTable, wordTable } from './mapping.js';
import { count, outcome } from './outcome.js';

const LOOK = 1000;

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
  }

  async connectedCallback() {
    super.connectedCallback();
    this.names = Object.keys(await kept().catch(() => ({})));
  }

  render() {
    if (!caller().roles.includes('FACILITATOR')) {
      return html`<div class="page"><h1>Import</h1><p-state kind="forbidden" .detail=${'A facilitator imports history.'}></p-state></div>`;
    }
    return html`<div class="page"><h1>Import history</h1>
      ${this.chooser()}
      ${this.problem ? html`<p-problem .problem=${this.problem}></p-problem>` : nothing}
      ${this.busy ? html`<p role="status">${this.busy}</p>` : nothing}
      ${this.progress ? html`<progress aria-label="How far the import is" max=${this.progress.of} value=${this.progress.at}></progress>` : nothing}
      ${this.table ? this.reading() : nothing}
      ${this.tried ? this.trial() : nothing}
      ${this.done ? this.result() : this.earlier()}
    </div>`;
  }

  chooser() {
    return html`<section class="card" aria-labelledby="choose"><h2 id="choose">Choose a file</h2>
      <label>An export of a tracker or a spreadsheet, as .csv or .xlsx, or steps as .ndjson
        <input type="file" accept=${ACCEPTED} ?disabled=${Boolean(this.busy)} @change=${this.chosen}></label>
      <details><summary>How to get one</summary>
        <ol class="steps">
          <li><b>Jira:</b> open the issues as a list, then <i>Export</i> and <i>CSV (all fields)</i>.</li>
          <li><b>GitHub issues:</b> <code>gh issue list --state all --json number,title,state,stateReason,createdAt,closedAt,url</code>, made a table with <code>--jq</code> as README says.</li>
          <li><b>A spreadsheet:</b> one row with the names of the columns and nothing above it, then a row for each request; save it as .xlsx or .csv.</li>
        </ol></details></section>`;
  }

  chosen = async (event) => {
    const [file] = event.target.files;
    Object.assign(this, { file, table: null, tried: null, done: null, problem: null });
    if (!file) return;
    if (!typeOf(file)) {
      this.problem = { title: 'This is no file that can be imported', detail: `Choose one that ends in ${ACCEPTED.replaceAll(',', ', ')}.` };
    } else if (isTable(file)) {
      this.name = file.name.replace(/\.[^.]*$/, '').slice(0, 200);
      await this.look();
    } else {
      await this.tryOut();
    }
  };

  /** How the table is read by a mapping that is kept, or by what its columns are called. */
  async look(mapping) {
    await this.working('Reading the file …', async () => { this.table = await propose(this.file, mapping); });
  }

  reading() {
    const { mapping, count: rows } = this.table;
    return html`<section class="card" aria-labelledby="reading"><h2 id="reading">How it is read</h2>
      <p>${count(rows, 'row')}, each ${mapping.columns.raised ? 'a request' : 'a change of a request'}.</p>
      <div class="pair">
        <label>A mapping that is kept <select @change=${(event) => this.useKept(event.target.value)}>
          <option value="">as the columns are called</option>${this.names.map((one) => html`<option ?selected=${one === this.used}>${one}</option>`)}</select></label>
        <label>Keep this one as <input maxlength="200" .value=${this.name} @input=${(event) => { this.name = event.target.value; }}></label>
        <label>How days are written <input maxlength="200" placeholder="2026-03-31" aria-describedby="days" .value=${mapping.dates ?? ''} @change=${(event) => this.change({ ...mapping, dates: event.target.value || undefined })}>
          <span class="hint" id="days">Such as dd/MM/yyyy or d/MMM/yy h:mm a, where it is not 2026-03-31.</span></label>
      </div>
      ${columnTable(this.table, this.change)}
      ${wordTable(this.table, this.change)}
      <div class="actions"><button class="primary" ?disabled=${Boolean(this.busy) || !this.name.trim()} @click=${this.tryOut}>Try it out</button>
        <span class="soft small">Keeps the mapping, and imports nothing.</span></div></section>`;
  }

  async useKept(name) {
    this.used = name;
    if (name) this.name = name;
    await this.look(name);
  }

  change = async (mapping) => {
    const words = JSON.stringify(mapping.columns.step) !== JSON.stringify(this.table.mapping.columns.step);
    Object.assign(this, { table: { ...this.table, mapping }, tried: null });
    if (words) await this.working('Reading the words …', async () => {
      await keep(this.name, mapping);
      this.table = await propose(this.file, this.name);
    });
  };

  tryOut = async () => {
    await this.working('Trying it out …', async () => {
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
    return html`<section class="card" aria-labelledby="trial"><h2 id="trial">What would come in</h2>
      ${outcome(this.tried)}
      <div class="actions">${faults.length && comes > 0 ? html`<button class="primary" ?disabled=${Boolean(this.busy)} @click=${() => this.import('skip')}>Import the other ${count(comes, 'request')}</button>` : nothing}
        ${faults.length ? nothing : html`<button class="primary" ?disabled=${Boolean(this.busy)} @click=${() => this.import('refuse')}>Import</button>`}</div></section>`;
  }

  async import(onFault) {
    const entries = Object.values(this.tried.byKind).reduce((sum, one) => sum + one, 0);
    const looking = this.follow(entries);
    await this.working('Importing …', async () => {
      this.done = await send(this.file, { ...this.by(), onFault });
      Object.assign(this, { tried: null, table: null });
      updateQuery({ import: this.done.id });
      notice('Imported.');
    });
    clearInterval(looking);
    this.progress = null;
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
    return html`<section class="card" aria-labelledby="result"><h2 id="result">Imported</h2>
      ${outcome(this.done)}
      <div class="actions"><a class="button" href="/">To the board</a>${this.done.id ? this.back(this.done.id) : nothing}</div></section>`;
  }

  /** After a reload, the import of before can still be taken back. */
  earlier() {
    const id = this.query?.get('import');
    return id && !this.file ? html`<section class="card" aria-labelledby="earlier"><h2 id="earlier">The last import</h2>
      <p>Its requests are on the board.</p><div class="actions"><a class="button" href="/">To the board</a>${this.back(id)}</div></section>` : nothing;
  }

  back(id) {
    return html`<button ?disabled=${Boolean(this.busy)} @click=${() => this.undo(id)}>Take it back</button>
      <span class="soft small">Withdraws each of its requests to which nothing else has happened.</span>`;
  }

  async undo(id) {
    await this.working('Taking it back …', async () => {
      const { withdrawn, left, moreLeft } = await takeBack(id);
      const stay = left.length + moreLeft;
      Object.assign(this, { done: null, file: null });
      updateQuery({ import: null });
      notice(`${count(withdrawn, 'request')} withdrawn.${stay ? ` ${count(stay, 'request')} ${stay === 1 ? 'stays' : 'stay'}, for something else has happened there.` : ''}`);
    });
  }

  async working(words, doing) {
    Object.assign(this, { busy: words, problem: null });
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
