// Which page an address shows. Addresses are real paths, which the server answers with the
// same document, so that any of them can be bookmarked, opened in another tab and reloaded.

import { t } from './texts.js';

const pages = {
  board: () => import('./pages/board/board-page.js'),
  raise: () => import('./pages/raise/raise-page.js'),
  negotiation: () => import('./pages/negotiation/negotiation-page.js'),
  decision: () => import('./pages/decision/decision-page.js'),
  retrospective: () => import('./pages/retrospective/retrospective-page.js'),
  minutes: () => import('./pages/retrospective/minutes-page.js'),
  audit: () => import('./pages/audit/audit-page.js'),
  verify: () => import('./pages/audit/verify-page.js'),
  replay: () => import('./pages/audit/replay-page.js'),
  arriving: () => import('./pages/account/arriving.js'),
  account: () => import('./pages/account/account-page.js'),
  unsubscribing: () => import('./pages/account/unsubscribing.js'),
  imports: () => import('./pages/import/import-page.js'),
  people: () => import('./pages/account/people-page.js'),
  erasure: () => import('./pages/erasure/erasure-page.js'),
  subscriptions: () => import('./pages/subscriptions/subscriptions-page.js'),
};

/**
 * All pages; those with a nav label are in the navigation, in this order, of those who have one of the roles, or none of
 * those in `but`; open ones are shown to whoever is not signed in.
 */
const routes = [
  { pattern: '/', tag: 'p-board-page', module: pages.board, title: t.titles.board, nav: t.nav.board },
  { pattern: '/negotiations/new', tag: 'p-raise-page', module: pages.raise, title: t.titles.raise, nav: t.nav.raise, roles: ['SALES', 'PRODUCT'] },
  { pattern: '/negotiations/:id', tag: 'p-negotiation-page', module: pages.negotiation, title: t.titles.negotiation },
  { pattern: '/negotiations/:id/decision', tag: 'p-decision-page', module: pages.decision, title: t.titles.decision },
  { pattern: '/retrospective', tag: 'p-retrospective-page', module: pages.retrospective, title: t.titles.retrospective, nav: t.nav.retrospective },
  { pattern: '/retrospectives/:id/minutes', tag: 'p-minutes-page', module: pages.minutes, title: t.titles.minutes },
  { pattern: '/import', tag: 'p-import-page', module: pages.imports, title: t.titles.imports, nav: t.nav.imports, roles: ['FACILITATOR'] },
  { pattern: '/audit', tag: 'p-audit-page', module: pages.audit, title: t.titles.audit, nav: t.nav.audit, roles: ['AUDITOR'] },
  { pattern: '/audit/verify', tag: 'p-verify-page', module: pages.verify, title: t.titles.verify, nav: t.nav.verify, but: ['AUDITOR'] },
  { pattern: '/audit/replay/:id', tag: 'p-replay-page', module: pages.replay, title: t.titles.replay },
  { pattern: '/setup', tag: 'p-setup-page', module: pages.arriving, title: t.titles.setUp, open: true },
  { pattern: '/invitation', tag: 'p-invitation-page', module: pages.arriving, title: t.titles.invitation, open: true },
  { pattern: '/account', tag: 'p-account-page', module: pages.account, title: t.titles.account },
  { pattern: '/unsubscribe/:token', tag: 'p-unsubscribing-page', module: pages.unsubscribing, title: t.notifications.stopping, open: true },
  { pattern: '/people', tag: 'p-people-page', module: pages.people, title: t.titles.people, nav: t.nav.people, roles: ['ADMINISTRATOR'] },
  { pattern: '/erasure', tag: 'p-erasure-page', module: pages.erasure, title: t.titles.erasure, nav: t.nav.erasure, roles: ['PRIVACY', 'LEGAL', 'AUDITOR'] },
  { pattern: '/subscriptions', tag: 'p-subscriptions-page', module: pages.subscriptions, title: t.titles.subscriptions, nav: t.nav.subscriptions, roles: ['ADMINISTRATOR'] },
];

/** The navigation of somebody in these roles. */
export function navigation(mine) {
  return routes.filter(({ nav, roles, but = [] }) => nav && (!roles || roles.some((role) => mine.includes(role))) && !but.some((role) => mine.includes(role)));
}

const EVENT = 'parley-route';
const PATIENCE = 3000;

/** The route of a path, with its parameters; null if the path is no page's. */
export function match(path) {
  for (const route of routes) {
    const names = [];
    const source = route.pattern.replace(/:(\w+)/g, (_, name) => (names.push(name), '([^/]+)'));
    const found = new RegExp(`^${source}/?$`).exec(path);
    if (found) {
      const params = Object.fromEntries(names.map((name, i) => [name, decodeURIComponent(found[i + 1])]));
      return { route, params };
    }
  }
  return null;
}

/** Goes to a page of ours. */
export function navigate(url) {
  step(url);
  announce();
  window.scrollTo(0, 0);
}

/**
 * Changes the query of this page, so that what is seen can be bookmarked; null removes. It is a step of its own, to be
 * gone back from, unless it only goes on with the last one.
 */
export function updateQuery(params, { goesOn = false } = {}) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(params)) {
    url.searchParams.delete(name);
    for (const one of [value].flat()) {
      if (one !== null && one !== undefined && one !== '') url.searchParams.append(name, one);
    }
  }
  if (url.href === location.href) return;
  if (goesOn) history.replaceState(history.state, '', url);
  else step(url, { scroll: window.scrollY });
  announce();
}

function step(url, state = {}) {
  remember({ scroll: window.scrollY });
  history.pushState(state, '', url);
}

/** Keeps something with this step, for when one comes back to it. */
export function remember(what) {
  history.replaceState({ ...history.state, ...what }, '');
}

/** What was kept with this step. */
export function remembered(name) {
  return history.state?.[name];
}

/** Calls back with every change of address, until the function that it returns is called. */
export function onRoute(callback) {
  window.addEventListener(EVENT, callback);
  window.addEventListener('popstate', callback);
  return () => {
    window.removeEventListener(EVENT, callback);
    window.removeEventListener('popstate', callback);
  };
}

// A page is as long as it was only once it has loaded; until then, or until somebody scrolls, it is tried again.
function scrollBack() {
  const to = remembered('scroll');
  if (!to) return;
  const done = new AbortController();
  const { signal } = done;
  const size = new ResizeObserver(() => window.scrollTo(0, to));
  signal.addEventListener('abort', () => size.disconnect());
  for (const own of ['wheel', 'touchmove', 'keydown', 'pointerdown']) window.addEventListener(own, () => done.abort(), { signal, passive: true });
  setTimeout(() => done.abort(), PATIENCE);
  size.observe(document.body);
}

history.scrollRestoration = 'manual';
window.addEventListener('popstate', scrollBack);
window.addEventListener('pagehide', () => remember({ scroll: window.scrollY }));
let resting;
window.addEventListener('scroll', () => {
  clearTimeout(resting);
  resting = setTimeout(() => remember({ scroll: window.scrollY }), 200);
}, { passive: true });
scrollBack();

function announce() {
  window.dispatchEvent(new Event(EVENT));
}

// Links stay links, to be opened in another tab; a plain click stays in this document.
document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement && one.href);
  if (!link || link.target || link.hasAttribute('download')) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !match(url.pathname) || url.hash) return;
  event.preventDefault();
  if (url.href !== location.href) navigate(url.href);
});
