import { css } from 'lit';

export const waiting = css`
  .title { display: flex; align-items: baseline; gap: var(--space-3); margin-bottom: var(--space-2); }
  .news { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-3); margin-bottom: var(--space-2); padding: var(--space-1) var(--space-3); background: var(--accent-soft); color: var(--accent); border-radius: var(--radius); }
  .card { padding: 0; overflow: clip; }
  p-state { min-height: 18rem; }
  p-state[kind="empty"], p-state[kind="forbidden"] { min-height: 6rem; }
  .turn + .turn { border-top: 1px solid var(--line); }
  .turnline { background: var(--sunken); display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-3); min-height: 2.25rem; padding: 0.25rem var(--space-3) 0.25rem var(--space-4); }
  .turnline h3 { font-size: var(--text-s); font-weight: 500; }
  .turnline h3 b { font-weight: 700; }
  .turnline button:first-of-type { margin-left: auto; }
  li { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 0 var(--space-4); min-height: 2rem; padding: 0.125rem var(--space-4) 0.125rem var(--space-5); border-top: 1px solid var(--line); position: relative; font-size: var(--text-s); }
  li:hover { background: var(--accent-soft); }
  li.overdue::before { content: ""; position: absolute; inset: 0 auto 0 0; width: 3px; background: var(--warn); }
  a { color: var(--ink); font-weight: 550; text-decoration: none; }
  .news a { color: inherit; text-decoration: underline; }
  li a::after { content: ""; position: absolute; inset: 0; }
  li:hover a { text-decoration: underline; }
  .due { display: flex; gap: var(--space-3); justify-content: end; }
  .by { min-width: 8rem; text-align: right; }
  @media (max-width: 44rem) { .turnline, li { padding-inline: var(--space-3); } .by { display: none; } .turnline button:first-of-type { margin-left: -0.5rem; } }
`;
