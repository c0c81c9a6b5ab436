import { css } from 'lit';

export const raise = css`
  .page { display: grid; gap: var(--space-5); }
  .lead p { max-width: 44rem; text-wrap: pretty; }
  form { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; gap: var(--space-6); align-items: start; }
  .main { display: grid; gap: var(--space-4); }
  .card { display: grid; gap: var(--space-4); }
  .two { display: grid; grid-template-columns: 1fr 1fr; gap: var(--space-4); align-items: stretch; }
  .two .field { grid-template-rows: auto auto 1fr; }
  .two textarea { min-height: 9rem; font-size: var(--text-l); }
  .three { display: grid; grid-template-columns: repeat(3, 1fr); gap: var(--space-3); align-items: start; }
  .demand { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) 4rem 5.75rem minmax(0, 1fr) 8.5rem auto; gap: var(--space-2); align-items: start; }
  .demand :is(input, select) { padding-inline: 0.5rem; font-size: var(--text-s); }
  .demand .field { min-width: 0; }
  .demand label { font-size: var(--text-xs); color: var(--ink-soft); }
  .demand button { margin-top: 1.375rem; }
  .claim { display: grid; grid-template-columns: minmax(11rem, 1fr) 2fr auto; gap: var(--space-2) var(--space-3); align-items: start; }
  .claim + .claim { border-top: 1px solid var(--line); padding-top: var(--space-4); }
  .claim textarea { min-height: 2.25rem; }
  .claim button { margin-top: 1.5rem; }
  .reference { display: grid; grid-template-columns: 1fr 1fr auto; gap: var(--space-2) var(--space-4); align-items: start; }
  .reference button { margin-top: 1.5rem; }
  .claim .about { grid-column: 1 / -1; grid-template-columns: 1fr 1fr; gap: var(--space-2) var(--space-5); }
  .add { justify-self: start; margin-left: -0.5rem; }
  h2 { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }
  h2 .small { font-weight: 400; }
  .step { display: inline-grid; place-content: center; width: 1.5rem; height: 1.5rem; border-radius: 50%; background: var(--accent-soft); color: var(--accent); font-size: var(--text-xs); }
  details summary { cursor: pointer; font-size: var(--text-s); font-weight: 600; }
  details[open] > :not(summary) { margin-top: var(--space-3); }
  aside { position: sticky; top: var(--space-4); max-height: calc(100vh - 2 * var(--space-4)); overflow: auto; }

  @media (max-width: 64rem) {
    form { grid-template-columns: minmax(0, 1fr); }
    aside { position: static; max-height: none; }
    .demand { grid-template-columns: 2fr 1fr 1fr; }
  }
  @media (max-width: 40rem) {
    .two, .three { grid-template-columns: minmax(0, 1fr); }
    .demand { grid-template-columns: 1fr 1fr; }
    .demand > .field:first-of-type { grid-column: 1 / -1; }
    .claim, .claim .about, .reference { grid-template-columns: minmax(0, 1fr); }
    :is(.claim, .reference) > button { justify-self: start; margin: 0; }
  }
`;
