import { css } from 'lit';
import { auditStyles } from './styles.js';

export const logStyles = [...auditStyles, css`
  .paging { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; margin-block: var(--space-3); font-size: var(--text-s); }
  .paging span { min-width: 11rem; text-align: center; }
  .paging form { display: flex; gap: var(--space-2); margin-left: auto; }
  .paging label { display: flex; align-items: center; font-weight: 400; }
  .paging input { width: 6.5rem; min-height: 2rem; font-size: var(--text-s); }
  .filters { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: end; margin-block: var(--space-3); }
  .filters label { font-size: var(--text-xs); color: var(--ink-soft); flex: 1 1 9rem; max-width: 16rem; }
  .filters :is(input, select) { min-height: 2rem; font-size: var(--text-s); }
  .log { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; }
  .log li + li { border-top: 1px solid var(--line); }
  summary { display: grid; grid-template-columns: 4rem minmax(10rem, 1fr) minmax(12rem, 1fr) 10.5rem 1rem; gap: 0 var(--space-4); padding: 0.3125rem var(--space-4); font-size: var(--text-s); align-items: baseline; list-style: none; }
  summary::-webkit-details-marker { display: none; }
  summary:hover, details[open] > summary { background: var(--accent-soft); }
  summary:focus-visible { outline-offset: -2px; }
  summary::after { content: '+'; grid-column: 5; color: var(--ink-soft); text-align: center; }
  details[open] > summary::after { content: '–'; }
  .position { color: var(--ink-soft); }
  .what { font-weight: 500; }
  .when { text-align: right; white-space: nowrap; }
  .opened { padding: var(--space-3) var(--space-4) var(--space-4); display: grid; gap: var(--space-3); }
  pre { margin: 0; padding: var(--space-3); background: var(--sunken); border-radius: var(--radius); font: 400 var(--text-xs) / 1.6 var(--font-mono); white-space: pre-wrap; overflow-wrap: anywhere; max-height: 20rem; overflow-y: auto; }
  dl { display: grid; grid-template-columns: auto 1fr; gap: var(--space-1) var(--space-3); font-size: var(--text-s); }
  dt { color: var(--ink-soft); }
  @media (max-width: 46rem) {
    summary { grid-template-columns: 3rem 1fr 1rem; padding-inline: var(--space-3); }
    summary::after { grid-column: 3; grid-row: 1; }
    .who, .when { grid-column: 2; text-align: left; }
    .paging form { margin-left: 0; }
    .paging span { min-width: 0; flex: 1 1 100%; order: -1; text-align: left; }
  }
`];
