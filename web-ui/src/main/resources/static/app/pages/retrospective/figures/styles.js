import { css } from 'lit';
import { base } from '../../../styles.js';

/** How every figure looks. */
export const figureStyles = [base, css`
  :host { break-inside: avoid; }
  section { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space-4); height: 100%; display: flex; flex-direction: column; }
  header { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-3); align-items: baseline; margin-bottom: var(--space-2); }
  h3 { flex: 1; }
  .content { flex: 1; min-height: 6rem; }
  button.csv, button.all { font: inherit; font-size: var(--text-xs); color: var(--accent); background: none; border: 0; padding: var(--space-1); min-height: 24px; cursor: pointer; text-decoration: underline; text-underline-offset: 3px; }
  details { font-size: var(--text-s); color: var(--ink-soft); margin-top: var(--space-2); }
  summary { cursor: pointer; padding: 2px 0; min-height: 24px; color: var(--ink-soft); }
  summary:hover { color: var(--accent); }
  dl.why { margin: var(--space-1) 0 0; display: grid; gap: var(--space-1); max-width: 65ch; }
  dl.why dt { font-weight: 600; color: var(--ink); }
  dl.why dd { margin: 0 0 var(--space-1); }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; font-size: var(--text-s); font-variant-numeric: tabular-nums; }
  caption { text-align: left; color: var(--ink-soft); font-size: var(--text-s); padding-bottom: var(--space-1); }
  th { font-weight: 500; color: var(--ink-soft); text-align: left; white-space: nowrap; }
  thead th { font-size: var(--text-xs); letter-spacing: -0.01em; }
  th, td { padding: 3px 0.5rem 3px 0; border-bottom: 1px solid var(--line); vertical-align: baseline; }
  td { color: var(--ink); }
  .n { text-align: right; }
  td.bar { width: 4rem; }
  td.trend { white-space: nowrap; }
  tbody th { color: var(--ink); font-weight: 400; }
  .unknown { color: var(--ink-soft); font-style: italic; font-weight: 400; }
  .headline { margin: 0 0 var(--space-2); font-size: var(--text-s); color: var(--ink-soft); }
  .headline strong { color: var(--ink); font-size: var(--text-xl); font-weight: 600; margin-right: var(--space-2); }
  .share { display: grid; grid-template-columns: 1fr auto; gap: 0 var(--space-3); margin-bottom: var(--space-3); align-items: baseline; }
  .share .of { font-size: var(--text-s); }
  .share .value { font-weight: 600; font-size: var(--text-l); text-align: right; }
  .share .interval, .share .range { grid-column: 1 / -1; }
  .share .range { font-size: var(--text-xs); color: var(--ink-soft); }
  .interval { display: block; width: 100%; min-width: 4rem; height: 12px; overflow: visible; }
  .interval .track { stroke: var(--line); stroke-width: 1; }
  .interval .band { fill: var(--accent); opacity: 0.28; }
  .interval .mark { stroke: var(--accent); stroke-width: 2.5; }
  .problem { color: var(--ink-soft); font-size: var(--text-s); }
  @media print {
    section { border-color: #ccc; }
    button.csv, button.all { display: none; }
  }
`];
