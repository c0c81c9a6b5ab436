import { LitElement, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Problem } from '../../api.js';
import { isLeft } from '../../elements/dialog.js';
import { sheet } from '../../elements/dialog-styles.js';
import { shaped } from '../../forms/controls.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { people } from '../../people-known.js';
import { caller } from '../../session.js';
import { base, buttons, fields } from '../../styles.js';
import { t } from '../../texts.js';
import { unread } from '../../unread.js';
import { BULK, each } from './bulk.js';

/** What can be done to the chosen negotiations; it fires `done` with the ids of those that are, `clear` to choose none. */
class Bulk extends LitElement {
  static properties = {
    rows: { attribute: false }, reasons: { attribute: false }, areas: { attribute: false },
    name: { state: true }, people: { state: true }, progress: { state: true }, refused: { state: true },
  };

  static styles = [base, buttons, fields, sheet, css`
    .bar { position: fixed; z-index: 2; inset: auto 0 var(--space-4) 0; width: fit-content; max-width: calc(100vw - 2 * var(--space-4)); margin: 0 auto; display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); padding: var(--space-2) var(--space-3); background: var(--surface); border: 1px solid var(--line-strong); border-radius: var(--radius); box-shadow: 0 8px 32px rgb(0 0 0 / 0.24); }
    .refused { display: grid; gap: var(--space-2); font-size: var(--text-s); }
    progress { width: 100%; accent-color: var(--accent); }
    @media print { .bar { display: none; } }
  `];

  render() {
    const may = Object.entries(BULK).filter(([, { roles }]) => roles.some((role) => caller()?.roles.includes(role)));
    return html`${this.rows.length ? html`<div class="bar" role="group" aria-label=${t.board.bulk.chosen}>
      <b role="status">${t.board.bulk.count(this.rows.length)}</b>
      ${may.map(([name, { words, least = 1 }]) => html`<button ?disabled=${this.rows.length < least} @click=${() => this.open(name)}>${words}</button>`)}
      <button class="quiet" @click=${() => this.dispatchEvent(new CustomEvent('clear'))}>${t.board.bulk.none}</button>
    </div>` : nothing}${this.name ? this.form(BULK[this.name]) : nothing}`;
  }

  /** Opens the form of one of these, if the caller may do it. */
  async open(name) {
    if (!this.rows.length || !BULK[name].roles.some((role) => caller()?.roles.includes(role))) return false;
    this.people = await people().catch(() => []);
    Object.assign(this, { said: null, progress: null, refused: null, about: this.rows, name });
    await this.updateComplete;
    this.renderRoot.querySelector('dialog').showModal();
    return true;
  }

  form(action) {
    const asked = action.fields(this.about, { people: this.people, areas: this.areas, reasons: this.reasons, form: this.renderRoot.querySelector('form') });
    return html`<dialog aria-labelledby="title" @close=${this.closed}>
      <p-form .send=${(form) => this.send(action, shaped(form))} @sent=${this.close}>
        <form @input=${() => this.requestUpdate()}>
          <div class="top"><h2 id="title">${action.title}</h2><p class="hint">${this.about.length === 1 ? this.about[0].title ?? unread() : t.board.bulk.about(this.about.length)}</p></div>
          <div class="content">
            ${repeat(asked, (one) => one.name, (one) => field(one))}
            ${this.progress === null ? nothing : html`<progress max=${this.about.length} value=${this.progress} aria-label=${t.board.bulk.progress}></progress>`}
            ${this.refused?.length ? html`<ul class="refused" role="alert">${this.refused.map(({ row, why }) => html`<li><b>${row.title ?? unread()}</b>: ${why}</li>`)}</ul>` : nothing}
          </div>
          <div class="bottom"><p-problem></p-problem><button class="primary">${action.words}</button>
            <button type="button" @click=${this.close}>${t.board.bulk.cancel}</button></div>
        </form>
      </p-form>
    </dialog>`;
  }

  async send(action, values) {
    const { about } = this;
    const said = JSON.stringify(values);
    // One key for each of them as long as one says the same, so that what was done without an answer is not done twice.
    if (said !== this.said) Object.assign(this, { said, batch: crypto.randomUUID() });
    Object.assign(this, { progress: 0, refused: null });
    const refused = await each(about, () => { this.progress += 1; }, (row) => action.run(row, values, `${this.batch}-${row.id}`));
    const left = new Set(refused.map(({ row }) => row.id));
    this.dispatchEvent(new CustomEvent('done', { detail: about.map(({ id }) => id).filter((id) => !left.has(id)) }));
    if (!refused.length) return;
    Object.assign(this, { progress: null, refused, about: refused.map(({ row }) => row) });
    throw new Problem({ title: t.board.bulk.refused(refused.length, about.length), detail: t.board.bulk.othersDone });
  }

  close() {
    this.renderRoot.querySelector('dialog')?.close();
  }

  closed(event) {
    if (!isLeft(event)) return;
    this.name = null;
  }
}

customElements.define('p-bulk', Bulk);
