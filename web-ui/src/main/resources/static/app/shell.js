import { LitElement, html, nothing } from 'lit';
import { Problem } from './api.js';
import { state as liveState } from './live.js';
import { match, navigation, onRoute } from './router.js';
import { caller } from './session.js';
import { shell } from './shell-styles.js';
import { base, buttons } from './styles.js';
import { t } from './texts.js';
import './elements/p-menu.js';
import './elements/p-state.js';
import './notices.js';
import './p-guide.js';
import './p-palette.js';
import './people.js';
import './sign-in.js';
import './tab.js';

const ICON = new URL('icon.svg', import.meta.url);
const NARROW = window.matchMedia('(max-width: 40rem)');

/** The frame of all pages: the header with the navigation and who one is, in one menu where it is narrow, and the page below. */
class Shell extends LitElement {
  static properties = { page: { state: true }, fault: { state: true }, live: { state: true }, narrow: { state: true } };

  static styles = [base, buttons, shell];

  connectedCallback() {
    super.connectedCallback();
    Object.assign(this, { live: liveState, narrow: NARROW.matches });
    NARROW.addEventListener('change', ({ matches }) => { this.narrow = matches; });
    onRoute(() => this.show());
    window.addEventListener('parley-session', () => this.renew());
    window.addEventListener('parley-live', (event) => { this.live = event.detail; });
    this.show();
  }

  /** Another caller sees another page, so it is made anew. */
  renew() {
    this.page = null;
    this.requestUpdate();
    this.show();
  }

  async show() {
    const found = match(location.pathname);
    if (!caller() && !found?.route.open) {
      document.title = 'Parley';
      return;
    }
    this.fault = found ? null : new Problem({ status: 404, title: t.states.missing[0], detail: t.shell.nothingAt(location.pathname) });
    this.asked = found?.route;
    if (!found || !(await this.loaded(found.route)) || this.asked !== found.route) return;
    this.place(found);
  }

  async loaded(route) {
    try {
      await route.module();
      return true;
    } catch {
      if (await isGone()) location.reload();
      this.fault = new Problem({ status: 0, title: t.shell.notLoaded(route.title), detail: t.shell.checkAndTryAgain });
      return false;
    }
  }

  place({ route, params }) {
    const same = this.page?.localName === route.tag && JSON.stringify(this.page.params) === JSON.stringify(params);
    const page = same ? this.page : document.createElement(route.tag);
    if (!same) page.params = params;
    page.query = new URLSearchParams(location.search);
    if (!same) {
      document.title = `${route.title} · Parley`;
      this.focusOn = this.page;
      this.page = page;
    }
  }

  // After a change of page a screen reader goes on at the new one's beginning.
  updated(changed) {
    if (changed.has('page') && this.page && this.focusOn) this.renderRoot.querySelector('main').focus({ preventScroll: true });
  }

  render() {
    return html`
      <header>
        <button class="skip" @click=${this.skip}>${t.shell.skip}</button>
        <div class="bar">
          <a class="mark" href="/"><img src=${ICON} alt="" width="24" height="24">Parley</a>
          ${caller() ? this.ways() : nothing}
        </div>
        ${caller() && !this.narrow ? html`<p-people></p-people>` : nothing}
      </header>
      ${this.lost()}
      <main id="main" tabindex="-1">${caller() ? html`<p-guide></p-guide>` : nothing}${this.content()}</main>
      <p-palette></p-palette>
      <p-notices></p-notices>`;
  }

  ways() {
    const pages = html`<nav aria-label=${t.shell.pages}>${navigation(caller().roles).map(link)}</nav>`;
    const find = html`<button class="find" @click=${() => window.dispatchEvent(new Event('parley-palette'))}>${t.shell.find} <kbd aria-hidden="true">Ctrl K</kbd></button>`;
    return this.narrow ? html`${find}<p-menu end .label=${t.shell.menu}>${pages}<p-people flat></p-people></p-menu>` : html`${pages}${find}`;
  }

  lost() {
    return this.live === 'lost' ? html`<p class="lost" role="status">${t.shell.lost}</p>` : nothing;
  }

  content() {
    if (!caller() && !match(location.pathname)?.route.open) return html`<p-sign-in></p-sign-in>`;
    if (this.fault) {
      return html`<p-state kind=${this.fault.status === 404 ? 'missing' : 'offline'} .heading=${this.fault.title} .detail=${this.fault.detail} @retry=${this.retry}>
        <a class="button" href="/">${t.shell.backToTheBoard}</a></p-state>`;
    }
    return this.page ?? html`<p-state kind="loading"></p-state>`;
  }

  // A module that failed once is not asked for again by the same document.
  retry() {
    location.reload();
  }

  skip() {
    this.renderRoot.querySelector('main').focus();
  }
}

// A newer Parley has its files elsewhere.
async function isGone() {
  const { status } = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' }).catch(() => ({}));
  return status === 404;
}

function link(route) {
  const here = match(location.pathname)?.route;
  const current = here === route || (route.pattern !== '/' && location.pathname.startsWith(`${route.pattern}/`));
  return html`<a href=${route.pattern} aria-current=${current ? 'page' : nothing}>${route.nav}</a>`;
}

customElements.define('p-shell', Shell);
