import { LitElement, css, html } from 'lit';
import { t } from '../../texts.js';
import { paletteOf } from './palette.js';

const ROW = 28;
const AXIS = 48;

const dark = matchMedia('(prefers-color-scheme: dark)');

/**
 * A chart: `draw` makes an ECharts option of a palette, `label` says what there is to see; one that has `rows` is as high as they need. The library is fetched when
 * the first chart is shown. Drawn on canvas, so that the security policy needs no exception.
 */
class Chart extends LitElement {

  static properties = { draw: { attribute: false }, rows: { type: Number }, label: {}, failed: { state: true } };

  static styles = css`
    :host { display: block; height: 16rem; position: relative; }
    div, p { position: absolute; inset: 0; margin: 0; }
    @media print { div { max-width: 100%; } canvas { width: 100% !important; height: auto !important; } }
    p { display: grid; place-items: center; color: var(--ink-soft); font-size: var(--text-s); }
  `;

  #chart;
  #size = new ResizeObserver(() => this.#chart?.resize());
  #again = () => this.#paint();
  #printed = () => this.#paint(true);

  connectedCallback() {
    super.connectedCallback();
    dark.addEventListener('change', this.#again);
    addEventListener('beforeprint', this.#printed);
    addEventListener('afterprint', this.#again);
    this.#size.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    dark.removeEventListener('change', this.#again);
    removeEventListener('beforeprint', this.#printed);
    removeEventListener('afterprint', this.#again);
    this.#size.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  render() {
    return this.failed
      ? html`<p>${t.retrospective.figure.notDrawn}</p>`
      : html`<div role="img" aria-label=${this.label}></div>`;
  }

  updated() {
    this.style.height = this.rows ? `${this.rows * ROW + AXIS}px` : '';
    this.#paint();
  }

  async #paint(onPaper = false) {
    const place = this.renderRoot.querySelector('div');
    if (!place || !this.draw) return;
    try {
      const echarts = await import('echarts');
      if (!this.isConnected) return;
      this.#chart ??= echarts.init(place, null, { renderer: 'canvas', devicePixelRatio: Math.max(devicePixelRatio, 2) });
      this.#chart.setOption({ animation: false, ...this.draw(paletteOf(this.renderRoot, onPaper)) }, true);
    } catch (fault) {
      console.error(fault);
      this.failed = true;
    }
  }
}

customElements.define('p-chart', Chart);
