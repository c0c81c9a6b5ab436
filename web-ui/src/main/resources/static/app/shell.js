import { LitElement, html, nothing } from 'lit';
import { Problem } from './api.js';
import { state as liveState } from './live.js';
import { match, navigation, onRoute } from './router.js';
import { caller } from './session.js';
import { shell } from './shell-styles.js';
import { base, buttons } from './styles.js';
import './elements/p-state.js';
import './notices.js';
import './p-palette.js';
import './people.js';
import './sign-in.js';

/** The frame of all pages: the header with the navigation and who one is, and the page below. */
class Shell extends LitElement {
  static properties = { page: { state: true }, fault: { state: true }, live: { state: true } };

  static styles = [base, buttons, shell];

  connectedCallback() {
    super.connectedCallback();
    this.live = liveState;
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
    this.fault = found ? null : new Problem({ status: 404, title: 'There is no such page', detail: `Nothing is at ${location.pathname}.` });
    this.asked = found?.route;
    if (!found || !(await this.loaded(found.route)) || this.asked !== found.route) return;
    this.place(found);
  }

  async loaded(route) {
    try {
      await route.module();
      return true;
    } catch {
      this.fault = new Problem({ status: 0, title: `${route.title} could not be loaded`, detail: 'Check the connection and try again.' });
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
        <button class="skip" @click=${this.skip}>Skip to the content</button>
        <div class="bar">
          <a class="mark" href="/"><img src="/icon.svg" alt="" width="24" height="24">Parley</a>
          ${caller() ? html`<nav aria-label="Pages">${navigation(caller().roles).map(link)}</nav>
            <button class="find" @click=${() => window.dispatchEvent(new Event('parley-palette'))}>Find <kbd aria-hidden="true">Ctrl K</kbd></button>` : nothing}
        </div>
        ${caller() ? html`<p-people></p-people>` : nothing}
      </header>
      ${this.lost()}
      <main id="main" tabindex="-1">${this.content()}</main>
      <p-palette></p-palette>
      <p-notices></p-notices>`;
  }

  lost() {
    return this.live === 'lost' ? html`<p class="lost" role="status">The connection is gone. What you see may be out of
      date; it goes on by itself as soon as Parley answers again.</p>` : nothing;
  }

  content() {
    if (!caller() && !match(location.pathname)?.route.open) return html`<p-sign-in></p-sign-in>`;
    if (this.fault) {
      return html`<p-state kind=${this.fault.status === 404 ? 'missing' : 'offline'} .heading=${this.fault.title} .detail=${this.fault.detail} @retry=${this.retry}>
        <a class="button" href="/">Back to the board</a></p-state>`;
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

function link(route) {
  const here = match(location.pathname)?.route;
  const current = here === route || (route.pattern !== '/' && location.pathname.startsWith(`${route.pattern}/`));
  return html`<a href=${route.pattern} aria-current=${current ? 'page' : nothing}>${route.nav}</a>`;
}

customElements.define('p-shell', Shell);
