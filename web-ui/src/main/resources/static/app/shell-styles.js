import { css } from 'lit';

export const shell = css`
  :host { display: grid; min-height: 100vh; grid-template: auto auto 1fr / minmax(0, 1fr); align-content: start; }
  header { background: var(--surface); border-bottom: 1px solid var(--line); }
  .bar {
    display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-5);
    max-width: var(--page); margin: 0 auto; padding: 0 var(--space-5); min-height: 3.25rem;
  }
  .mark { display: inline-flex; align-items: center; gap: var(--space-2); min-height: 2.75rem; font-weight: 700; font-size: var(--text-l); letter-spacing: -0.02em; color: var(--ink); text-decoration: none; }
  nav { display: flex; gap: var(--space-1); align-self: stretch; }
  nav a { display: inline-flex; align-items: center; min-height: 2.5rem; padding: 0 var(--space-3); color: var(--ink-soft); text-decoration: none; font-weight: 500; font-size: var(--text-s); border-bottom: 2px solid transparent; border-top: 2px solid transparent; }
  nav a:hover { color: var(--ink); }
  nav a[aria-current] { color: var(--ink); border-bottom-color: var(--accent); }
  .find { margin-left: auto; color: var(--ink-soft); border-color: var(--line); font-weight: 400; }
  kbd { font: 500 var(--text-xs) / 1.5 var(--font-mono); padding: 0 0.25rem; border: 1px solid var(--line); border-radius: 4px; }
  main { min-width: 0; outline: none; grid-row: 3; }
  .skip { position: absolute; left: var(--space-3); top: -4rem; z-index: 2; background: var(--accent); color: var(--accent-ink); border-radius: 0 0 var(--radius) var(--radius); }
  .skip:focus { top: 0; }
  .lost { grid-row: 2; padding: var(--space-2) var(--space-5); background: var(--warn-soft); color: var(--warn); font-size: var(--text-s); text-align: center; }

  @media (max-width: 40rem) {
    .bar { padding: 0 var(--space-4); }
    .bar { flex-wrap: nowrap; gap: var(--space-2); }
    .find kbd { display: none; }
    p-menu::part(card) { width: min(22rem, calc(100vw - 2 * var(--space-4))); max-height: calc(100vh - 4rem); overflow-y: auto; }
    nav { flex-direction: column; gap: 0; }
    nav a { min-height: 2.75rem; border: 0; border-left: 3px solid transparent; }
    nav a[aria-current] { border-left-color: var(--accent); }
  }
  @media print { :host { display: block; min-height: 0; } header, .skip, .lost { display: none; } }
`;
