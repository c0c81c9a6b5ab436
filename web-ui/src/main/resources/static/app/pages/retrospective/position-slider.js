import { LitElement, css, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { moment } from '../../format.js';
import { base, buttons, fields } from '../../styles.js';
import { t } from '../../texts.js';

const words = t.retrospective.slider;
const strong = (text) => html`<strong>${text}</strong>`;
const aside = (text) => html`<span>${text}</span>`;

/**
 * Takes what is shown to any earlier position of the log. Fires `position` once the slider rests, with null for the latest.
 * `at` is the moment that the figures stand at.
 */
class PositionSlider extends LitElement {

  static properties = { head: { type: Number }, position: { type: Number }, at: {}, moving: { state: true } };

  static styles = [base, buttons, fields, css`
    :host { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space-2) var(--space-4); }
    div { display: grid; grid-template-columns: auto 1fr auto; gap: var(--space-1) var(--space-4); align-items: center; }
    label { font-size: var(--text-s); }
    input { min-height: 24px; padding: 0; border: 0; background: none; accent-color: var(--accent); }
    output { grid-column: 1 / -1; font-size: var(--text-s); color: var(--ink-soft); min-height: 1.5em; }
    output strong { color: var(--ink); font-weight: 600; }
    .earlier strong { color: var(--accent); }
    button { visibility: visible; }
    @media (max-width: 40rem) { div { grid-template-columns: 1fr auto; } input { grid-row: 2; grid-column: 1 / -1; } }
    @media print { input, button, span { display: none; } }
  `];

  #resting;

  render() {
    const head = this.head ?? 0;
    const shown = this.moving ?? this.position ?? head;
    const earlier = shown < head;
    return html`<div><label for="slider">${words.label}</label>
      <input id="slider" type="range" min="1" max=${head} .value=${live(String(shown))} ?disabled=${head < 2}
        aria-valuetext=${words.at(shown, head)} @input=${this.#moved}>
      <button type="button" ?disabled=${!earlier} @click=${() => this.#rest(head)}>${words.now}</button>
      <output class=${earlier ? 'earlier' : ''} for="slider">${this.#words(shown, head, earlier)}</output></div>`;
  }

  #words(shown, head, earlier) {
    if (!earlier) return words.latest(head, strong, aside);
    return this.moving === undefined && this.at ? words.earlierAt(shown, head, moment(this.at), strong) : words.earlier(shown, head, strong);
  }

  #moved({ target }) {
    this.moving = Number(target.value);
    clearTimeout(this.#resting);
    const { pathname } = location;
    this.#resting = setTimeout(() => { if (location.pathname === pathname) this.#rest(this.moving); }, 180);
  }

  #rest(position) {
    clearTimeout(this.#resting);
    this.moving = undefined;
    this.position = position;
    this.dispatchEvent(new CustomEvent('position', { detail: position >= this.head ? null : position }));
  }
}

customElements.define('p-position-slider', PositionSlider);
