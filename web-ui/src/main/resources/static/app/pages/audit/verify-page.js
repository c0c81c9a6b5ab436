import { LitElement, html, nothing } from 'lit';
import { moment, number } from '../../format.js';
import { caller } from '../../session.js';
import { t } from '../../texts.js';
import '../../elements/p-state.js';
import { finding } from './findings.js';
import { toBase64 } from './proof/bytes.js';
import { parseCheckpoints } from './proof/note.js';
import { verify } from './proof/verification.js';
import { save } from './saving.js';
import { source } from './source.js';
import { verifyStyles } from './verify-styles.js';

const { verify: words, faults } = t.audit;

/** Recomputes the log's tree and checks its signature here, and that it continues checkpoints that were kept. */
class VerifyPage extends LitElement {

  static properties = {
    query: { attribute: false }, params: { attribute: false }, findings: { state: true }, done: { state: true }, progress: { state: true },
    running: { state: true }, kept: { state: true }, unreadable: { state: true }, problem: { state: true }, over: { state: true },
  };

  static styles = verifyStyles;

  #stop;
  #again;

  constructor() {
    super();
    Object.assign(this, { findings: [], kept: '' });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.abort();
  }

  render() {
    const auditor = caller()?.roles.includes('AUDITOR');
    return html`<div class="page"><header><h1>${words.heading}</h1><p class="soft">${words.lead}</p>
        <div class="actions"><button type="button" @click=${this.#keep}>${words.keep}</button></div></header>
      ${auditor ? html`<div class="columns">${this.#form()}${this.#outcome()}</div>` : html`<p-state kind="forbidden"
        detail=${words.forbidden}></p-state>`}
      ${this.problem ? html`<p-state kind=${this.problem.kind ?? 'error'} heading=${words.failed} detail=${faults[this.problem.fault] ?? this.problem.message} @retry=${this.#again}></p-state>` : nothing}
    </div>`;
  }

  #form() {
    return html`<form class="card" @submit=${this.#run}>
      <label for="key">${words.key}</label>
      <input id="key" name="key" autocomplete="off" spellcheck="false" placeholder=${words.keyForm} aria-describedby="key-hint">
      <p class="hint" id="key-hint">${words.keyHint}</p>
      <label for="kept">${words.kept}</label>
      <div class="drop ${this.over ? 'over' : ''}" @dragover=${this.#hover} @dragleave=${() => { this.over = false; }} @drop=${this.#drop}>
        <textarea id="kept" name="kept" rows="5" spellcheck="false" aria-describedby="kept-hint kept-wrong" aria-invalid=${this.unreadable ? 'true' : 'false'}
          .value=${this.kept} @input=${({ target }) => { this.kept = target.value; this.unreadable = undefined; }}></textarea>
        <p class="hint" id="kept-hint">${words.keptHint(html`<label class="file">${words.chooseFile}<input type="file" class="hidden" @change=${({ target }) => this.#take(target.files)}></label>`)}</p></div>
      <p class="wrong" id="kept-wrong" role="alert">${this.unreadable ?? ''}</p>
      <div><button class="primary" ?disabled=${this.running}>${this.running ? words.verifying : words.verify}</button></div></form>`;
  }

  #outcome() {
    const failed = this.findings.find(({ holds }) => holds === false);
    const asking = this.findings.length === 0 && !this.running;
    return html`<section class="card" aria-labelledby="outcome"><h2 id="outcome"><span role="status">${this.#verdict(failed, asking)}</span></h2>
      ${this.progress ? html`<label class="running">${words.linesRead}<progress max=${this.progress.size} .value=${this.progress.lines}></progress>
        <span>${words.progress(this.progress.lines, this.progress.size)}</span></label>` : nothing}
      ${asking ? html`<p class="soft">${words.nothingYet}</p>` : html`${this.done ? this.#report() : nothing}<ol>${this.findings.map((one) => finding(one, this.done && !failed))}</ol>`}
      <details><summary>${words.shows}</summary><p>${words.shown}</p></details></section>`;
  }

  /** What was verified and when, to be printed and signed. */
  #report() {
    const said = words.report;
    const { at, size, root, key } = this.report;
    return html`<dl class="report"><dt>${said.verifiedOn}</dt><dd>${moment(at)}</dd><dt>${said.entries}</dt><dd>${number(size)}</dd>
      <dt>${said.root}</dt><dd class="mono">${root}</dd><dt>${said.key}</dt><dd class="mono">${key || words.keyAsTold}</dd>
      <dt>${said.signed}</dt><dd class="line"></dd></dl><div class="actions"><button type="button" @click=${() => print()}>${words.print}</button></div>`;
  }

  #verdict(failed, asking) {
    if (asking) return words.outcome;
    if (failed) return failed.position ? html`<span class="bad">${words.doesNotHoldAt(failed.position)}</span>` : html`<span class="bad">${words.doesNotHold}</span>`;
    if (this.problem) return words.failed;
    return this.done ? html`<span class="good">${words.holds}</span>` : words.verifying;
  }

  #run = async (event) => {
    event.preventDefault();
    const key = this.renderRoot.querySelector('#key').value;
    const kept = this.#read();
    if (this.unreadable) return;
    Object.assign(this, { findings: [], done: false, running: true, problem: undefined, progress: undefined });
    this.#stop = new AbortController();
    try {
      const { size, root } = await verify({
        source, key, kept, signal: this.#stop.signal,
        heard: (one) => { this.findings = [...this.findings, one]; },
        progress: (lines, size) => { this.progress = { lines, size }; },
      });
      this.report = { at: new Date().toISOString(), size, root: toBase64(root), key };
      this.done = true;
    } catch (problem) {
      if (problem.name !== 'AbortError') this.#failed(problem, this.#run);
    } finally {
      this.running = false;
    }
  };

  #read() {
    this.unreadable = undefined;
    try {
      return this.kept.trim() === '' ? [] : parseCheckpoints(this.kept);
    } catch (unreadable) {
      this.unreadable = faults[unreadable.fault];
      return [];
    }
  }

  #hover(event) {
    event.preventDefault();
    this.over = true;
  }

  #drop(event) {
    event.preventDefault();
    this.over = false;
    return this.#take(event.dataTransfer.files);
  }

  async #take(files) {
    const texts = await Promise.all([...files].map((file) => file.text()));
    this.kept = [this.kept.trim(), ...texts].filter((text) => text !== '').join('\n');
    this.#read();
  }

  #keep = async () => {
    this.problem = undefined;
    try {
      const note = await source.checkpoint();
      save(note, `parley-checkpoint-${note.split('\n')[1]}.txt`, 'text/plain');
    } catch (problem) {
      this.#failed(problem, this.#keep);
    }
  };

  /** What failed is what is tried again. */
  #failed(problem, again) {
    this.#again = again;
    this.problem = problem;
  }
}

customElements.define('p-verify-page', VerifyPage);
