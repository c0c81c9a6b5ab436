import { LitElement, html, nothing } from 'lit';
import { moment, number } from '../../format.js';
import { caller } from '../../session.js';
import '../../elements/p-state.js';
import { finding } from './findings.js';
import { toBase64 } from './proof/bytes.js';
import { parseCheckpoints } from './proof/note.js';
import { verify } from './proof/verification.js';
import { save } from './saving.js';
import { source } from './source.js';
import { verifyStyles } from './verify-styles.js';

/** Recomputes the log's tree and checks its signature here, and that it continues checkpoints that were kept. */
class VerifyPage extends LitElement {

  static properties = {
    query: { attribute: false }, params: { attribute: false }, findings: { state: true }, done: { state: true }, progress: { state: true },
    running: { state: true }, kept: { state: true }, unreadable: { state: true }, problem: { state: true }, over: { state: true },
  };

  static styles = verifyStyles;

  #stop;

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
    return html`<div class="page"><header><h1>Verify the log</h1><p class="soft">Your browser fetches every line and the signed checkpoint,
        and reckons tree and signature itself. It need not believe what the server says about them.</p>
        <div class="actions"><button type="button" @click=${this.#keep}>Keep today’s checkpoint</button></div></header>
      ${auditor ? html`<div class="columns">${this.#form()}${this.#outcome()}</div>` : html`<p-state kind="forbidden"
        detail="The lines are for auditors. Keep a checkpoint: with it, an auditor proves to you later that nothing before it was changed."></p-state>`}
      ${this.problem ? html`<p-state kind=${this.problem.kind ?? 'error'} heading="Could not be verified" detail=${this.problem.message} @retry=${this.#run}></p-state>` : nothing}
    </div>`;
  }

  #form() {
    return html`<form class="card" @submit=${this.#run}>
      <label for="key">The key, as you know it from elsewhere</label>
      <input id="key" name="key" autocomplete="off" spellcheck="false" placeholder="name+hash+base64" aria-describedby="key-hint">
      <p class="hint" id="key-hint">Left empty, the key is the one that this server tells.</p>
      <label for="kept">Kept checkpoints</label>
      <div class="drop ${this.over ? 'over' : ''}" @dragover=${this.#hover} @dragleave=${() => { this.over = false; }} @drop=${this.#drop}>
        <textarea id="kept" name="kept" rows="5" spellcheck="false" aria-describedby="kept-hint kept-wrong" aria-invalid=${this.unreadable ? 'true' : 'false'}
          .value=${this.kept} @input=${({ target }) => { this.kept = target.value; this.unreadable = undefined; }}></textarea>
        <p class="hint" id="kept-hint">Drop a file here, paste its text, or
          <label class="file">choose a file<input type="file" class="hidden" @change=${({ target }) => this.#take(target.files)}></label>.
          Today’s log has to continue each of them.</p></div>
      <p class="wrong" id="kept-wrong" role="alert">${this.unreadable ?? ''}</p>
      <div><button class="primary" ?disabled=${this.running}>${this.running ? 'Verifying…' : 'Verify'}</button></div></form>`;
  }

  #outcome() {
    const failed = this.findings.find(({ holds }) => holds === false);
    const asking = this.findings.length === 0 && !this.running;
    return html`<section class="card" aria-labelledby="outcome"><h2 id="outcome"><span role="status">${this.#verdict(failed, asking)}</span></h2>
      ${this.progress ? html`<label class="running">Lines read<progress max=${this.progress.size} .value=${this.progress.lines}></progress>
        <span>${this.progress.lines} of ${this.progress.size}</span></label>` : nothing}
      ${asking ? html`<p class="soft">Nothing was verified yet.</p>` : html`${this.done ? this.#report() : nothing}<ol>${this.findings.map((one) => finding(one, this.done && !failed))}</ol>`}
      <details><summary>What this shows, and what it does not</summary><p>If it holds, these are the entries that the owner of the key signed for,
        all of them, in this order. Whether the same owner once signed for others is shown only by checkpoints that were kept elsewhere.
        This page came from the same server: to rely on nothing of it, export the log and check it with the script that is in there,
        or with a program of your own.</p></details></section>`;
  }

  /** What was verified and when, to be printed and signed. */
  #report() {
    const { at, size, root, key } = this.report;
    return html`<dl class="report"><dt>Verified on</dt><dd>${moment(at)}</dd><dt>Entries</dt><dd>${number(size)}</dd>
      <dt>Root</dt><dd class="mono">${root}</dd><dt>Key</dt><dd class="mono">${key || 'as this server tells it'}</dd>
      <dt>Signed</dt><dd class="line"></dd></dl><div class="actions"><button type="button" @click=${() => print()}>Print the report</button></div>`;
  }

  #verdict(failed, asking) {
    if (asking) return 'What was found';
    if (failed) return failed.position ? html`<span class="bad">Does not hold: position ${failed.position}</span>` : html`<span class="bad">Does not hold</span>`;
    if (this.problem) return 'Could not be verified';
    return this.done ? html`<span class="good">Holds</span>` : 'Verifying…';
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
      if (problem.name !== 'AbortError') this.problem = problem;
    } finally {
      this.running = false;
    }
  };

  #read() {
    this.unreadable = undefined;
    try {
      return this.kept.trim() === '' ? [] : parseCheckpoints(this.kept);
    } catch (unreadable) {
      this.unreadable = unreadable.message;
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

  async #keep() {
    try {
      const note = await source.checkpoint();
      save(note, `parley-checkpoint-${note.split('\n')[1]}.txt`, 'text/plain');
    } catch (problem) {
      this.problem = problem;
    }
  }
}

customElements.define('p-verify-page', VerifyPage);
