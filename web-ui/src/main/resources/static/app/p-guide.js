import { LitElement, css, html, nothing } from 'lit';
import { get } from './api.js';
import { onRoute } from './router.js';
import { caller } from './session.js';
import { guided, putGuideAway } from './since.js';
import { base, buttons } from './styles.js';
import { t } from './texts.js';

const STEPS = Object.keys(t.guide.own);
const PLACES = /^\/(negotiations(\/.*)?)?$/;
const PAUSE = 700;

/** The next step of a first negotiation, whose it is and where, until one knows how it goes or puts it away. */
class Guide extends LitElement {
  static properties = { next: { state: true } };

  static styles = [base, buttons, css`
    section { max-width: var(--page); margin: var(--space-3) auto 0; padding: 0 var(--space-5); }
    .strip { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-3); min-height: 2.5rem; padding: var(--space-1) var(--space-3); background: var(--accent-soft); color: var(--accent); border-radius: var(--radius); font-size: var(--text-s); }
    .strip a { color: inherit; font-weight: 600; overflow-wrap: anywhere; min-width: 0; }
    .strip span { color: var(--ink); }
    .strip button { margin-left: auto; }
    @media (max-width: 40rem) { section { padding: 0 var(--space-4); } }
    @media print { section { display: none; } }
  `];

  connectedCallback() {
    super.connectedCallback();
    this.stop = onRoute(this.load);
    window.addEventListener('parley-guided', this.load);
    window.addEventListener('parley-event', this.told);
    this.load();
  }

  disconnectedCallback() {
    this.stop();
    window.removeEventListener('parley-guided', this.load);
    window.removeEventListener('parley-event', this.told);
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  told = () => {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.load, PAUSE);
  };

  // Whoever knows how it goes is not asked again.
  load = async () => {
    if (!this.isWanted()) {
      this.next = null;
      return;
    }
    const next = await get('/api/guide').catch(() => null);
    if (next && !next.step) await putGuideAway();
    this.next = next?.step && this.isWanted() ? next : null;
  };

  isWanted() {
    return guided() && caller()?.roles.some((role) => role === 'SALES' || role === 'PRODUCT') && PLACES.test(location.pathname);
  }

  render() {
    if (!this.next) return nothing;
    const { step, own } = this.next;
    return html`<section aria-label=${t.guide.label}><div class="strip">
      <b>${t.guide.label}</b> <span class="small">${t.guide.step(STEPS.indexOf(step) + 1, STEPS.length)}</span>
      <span role="status">${own ? t.guide.own[step] : t.guide.others[step]}</span>
      ${this.where()}
      <button class="quiet" @click=${() => putGuideAway()}>${t.guide.putAway}</button>
    </div></section>`;
  }

  where() {
    const { negotiationId: id, title } = this.next;
    const to = id ? `/negotiations/${id}` : '/negotiations/new';
    // The board itself begins with raising.
    if (location.pathname === to || (!id && location.pathname === '/')) return nothing;
    return html`<a dir="auto" href=${to}>${id ? title ?? t.guide.theNegotiation : t.guide.raise}</a>`;
  }
}

customElements.define('p-guide', Guide);
