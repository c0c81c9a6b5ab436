import { LitElement, css, html, nothing } from 'lit';
import { Problem } from '../api.js';
import { moment } from '../format.js';
import { notice } from '../notices.js';
import { base, buttons } from '../styles.js';
import { t } from '../texts.js';
import { fill, isBlank, merged, written } from './controls.js';
import { Draft } from './draft.js';
import { forget, refusalsOf, refuse, unmet } from './refusals.js';
import '../elements/p-problem.js';

/**
 * What every form has in common; it stands around one. What is typed is kept as a draft of the name `draft`; what is
 * missing or refused is said at its field, and what belongs to no field in the form's `p-problem`, at the button.
 * `send(form, key)` sends it, once for each key; `sent` is fired with the answer. Before a draft is put into the form,
 * `restoring` is fired with its values, so that there are rows for them.
 */
class Form extends LitElement {
  static properties = { draft: {}, send: { attribute: false }, keptAt: { state: true } };

  static styles = [base, buttons, css`
    .kept { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-2); margin: var(--space-2); padding: var(--space-1) var(--space-3); background: var(--accent-soft); color: var(--accent); border-radius: var(--radius); font-size: var(--text-s); }
  `];

  connectedCallback() {
    super.connectedCallback();
    this.addEventListener('submit', this.#submit);
    // Before whoever draws anew because of it, and puts the draft into what is drawn.
    this.addEventListener('input', this.#typed, { capture: true });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    if (this.kept?.read()) notice(t.forms.kept);
  }

  get form() {
    return this.querySelector('form');
  }

  async firstUpdated() {
    this.form.noValidate = true;
    this.first = written(this.form);
    if (!this.draft) return;
    this.kept = new Draft(this.draft);
    const kept = this.kept.read() ?? await this.kept.takeUp();
    if (!kept) return;
    this.keptAt = kept.at;
    await this.#rows(kept.values);
    this.fill();
  }

  async #rows(values) {
    this.dispatchEvent(new CustomEvent('restoring', { detail: values }));
    await this.getRootNode().host?.updateComplete;
  }

  /** Puts the draft into what is shown of the form by now. */
  fill() {
    const kept = this.kept?.read();
    if (kept && fill(this.form, kept.values)) this.form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #typed = ({ target }) => {
    if (target === this.form) return;
    forget(this.form, target);
    this.keep();
  };

  /** Keeps what stands there; whoever takes a row away calls it. */
  keep() {
    if (!this.kept) return;
    const values = merged(this.kept.read()?.values ?? {}, written(this.form));
    if (isBlank(values, this.first)) this.kept.discard();
    else this.kept.keep(values);
  }

  async #throwAway() {
    this.kept.discard();
    this.keptAt = null;
    this.form.reset();
    await this.#rows({});
    forget(this.form);
    this.form.dispatchEvent(new Event('input', { bubbles: true }));
    this.form.querySelector('input, select, textarea')?.focus();
  }

  #submit = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    this.#say(null);
    forget(this.form);
    const missing = unmet(this.form);
    if (missing.length) {
      refuse(this.form, missing);
      return;
    }
    this.#busy(true);
    try {
      const answer = await this.send(this.form, this.kept?.read()?.key);
      this.kept?.discard();
      this.keptAt = null;
      this.dispatchEvent(new CustomEvent('sent', { detail: answer }));
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const rest = refuse(this.form, refusalsOf(problem));
      this.#say(rest.length ? { ...plain(problem), violations: rest.map(({ violation }) => violation) } : null);
    } finally {
      this.#busy(false);
    }
  };

  #say(problem) {
    const place = this.form.querySelector('p-problem');
    if (place) place.problem = problem;
  }

  // Not disabled, or the focus would be lost.
  #busy(busy) {
    this.busy = busy;
    this.form.querySelectorAll('button:not([type="button"])').forEach((one) => one.setAttribute('aria-disabled', String(busy)));
  }

  render() {
    return html`${this.keptAt ? html`<p class="kept"><span>${t.forms.keptAt(moment(this.keptAt))}</span>
      <button type="button" class="quiet" @click=${this.#throwAway}>${t.forms.throwAway}</button></p>` : nothing}<slot></slot>`;
  }
}

function plain({ title, detail, rule }) {
  return { title, detail, rule };
}

customElements.define('p-form', Form);
