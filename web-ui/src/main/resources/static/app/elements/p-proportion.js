import { LitElement, css, html, nothing } from 'lit';
import { percent } from '../format.js';
import { t } from '../texts.js';

/**
 * A share with its 95 % interval and the number that it stands on; or why there is none. The
 * bar shows the interval, the notch the share.
 */
class ProportionShown extends LitElement {
  static properties = { proportion: { attribute: false } };

  static styles = css`
    :host { display: inline-grid; gap: 0.25rem; font-variant-numeric: tabular-nums; }
    b { font-weight: 650; }
    span { color: var(--ink-soft); font-size: var(--text-s); }
    svg { width: 100%; min-width: 8rem; height: 8px; overflow: visible; }
    .all { fill: var(--line); }
    .interval { fill: var(--accent); opacity: 0.45; }
    .share { fill: var(--accent); }
  `;

  render() {
    const it = this.proportion;
    if (!it) return nothing;
    if (it.value === null || it.value === undefined) return html`<span>${t.elements.noFigure(it.why)}</span>`;
    return html`
      <div><b>${percent(it.value)}</b> <span>${t.elements.interval(percent(it.low), percent(it.high), it.n)}</span></div>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect class="all" y="3" width="100" height="2"></rect>
        <rect class="interval" x=${it.low * 100} y="1" width=${Math.max(0.5, (it.high - it.low) * 100)} height="6"></rect>
        <rect class="share" x=${it.value * 100 - 0.5} y="0" width="1" height="8"></rect>
      </svg>`;
  }
}

customElements.define('p-proportion', ProportionShown);
