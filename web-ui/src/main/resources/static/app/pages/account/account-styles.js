import { css } from 'lit';

export const account = css`
  .page { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
  .narrow { max-width: 34rem; }
  form { display: grid; gap: var(--space-4); }
  .card > h2 { margin-bottom: var(--space-3); }
  .two { display: grid; gap: var(--space-4); grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); align-items: start; }
  .pair { display: grid; gap: var(--space-3); grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); align-items: end; }
  .choices { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); margin-top: var(--space-1); }
  .rows { border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
  .rows li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: var(--space-1) var(--space-4); align-items: center; padding: var(--space-2) var(--space-4); font-size: var(--text-s); }
  .rows li + li { border-top: 1px solid var(--line); }
  .rows :is(p-form, p-tokens) { grid-column: 1 / -1; padding: var(--space-3) 0; }
  .card > * + * { margin-top: var(--space-3); }
  .stack { display: grid; gap: var(--space-3); grid-template-columns: minmax(0, 1fr); }
  summary { cursor: pointer; font-size: var(--text-s); font-weight: 600; }
  details[open] > summary { margin-bottom: var(--space-3); }
  .secret { display: grid; gap: var(--space-2); background: var(--accent-soft); border-radius: var(--radius); padding: var(--space-3); }
  .secret code { font: 500 var(--text-s) / 1.5 var(--font-mono); overflow-wrap: anywhere; user-select: all; }
  @media (max-width: 40rem) { .rows li { grid-template-columns: minmax(0, 1fr); } .rows li > button { justify-self: start; } }
`;
