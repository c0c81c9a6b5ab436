import { css } from 'lit';
import { auditStyles } from './styles.js';

export const replayStyles = [...auditStyles, css`
  .slider { display: grid; grid-template-columns: auto 1fr auto; gap: var(--space-1) var(--space-3); align-items: center; position: sticky; top: var(--space-2); z-index: 2; background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space-2) var(--space-4); margin-bottom: var(--space-4); box-shadow: 0 1px 6px rgb(0 0 0 / 0.08); }
  .slider input { min-height: 24px; padding: 0; border: 0; background: none; accent-color: var(--accent); }
  .slider output { grid-column: 1 / -1; font-size: var(--text-s); color: var(--ink-soft); }
  .slider strong { color: var(--ink); font-weight: 600; }
  .columns { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); align-items: start; }
  .history { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; }
  .history li + li { border-top: 1px solid var(--line); }
  .history button { display: grid; justify-items: start; justify-content: start; gap: 0; width: 100%; border: 0; border-radius: 0; padding: var(--space-2) var(--space-3); text-align: left; background: none; }
  .history button:focus-visible { outline-offset: -2px; }
  .history [aria-current='step'] { box-shadow: inset 3px 0 var(--accent); background: var(--accent-soft); }
  .history .soft { font-weight: 400; }
  .later .what { color: var(--ink-soft); font-weight: 400; }
  .card h3 { margin: var(--space-4) 0 var(--space-1); font-size: var(--text-s); color: var(--ink-soft); }
  .card ul { display: grid; gap: var(--space-2); }
  .card li { display: grid; gap: 2px; border-left: 2px solid var(--line); padding-left: var(--space-3); font-size: var(--text-s); }
  .card li.new { padding-right: var(--space-2); border-color: var(--accent); background: var(--accent-soft); padding-block: var(--space-1); }
  .headed { display: flex; justify-content: space-between; gap: var(--space-2); align-items: baseline; }
  @media (min-width: 60rem) {
    .columns { grid-template-columns: 18rem minmax(0, 1fr); }
    .history { position: sticky; top: 6rem; max-height: calc(100vh - 7rem); overflow-y: auto; }
  }
  @media (max-width: 59.99rem) { .history { max-height: 14rem; overflow-y: auto; order: 2; } }
  .changed { margin-bottom: var(--space-3); font-size: var(--text-s); }
  .changed summary { cursor: pointer; color: var(--ink-soft); min-height: 24px; }
  .changed dl { display: grid; gap: var(--space-1); margin-top: var(--space-2); }
  .changed div { display: grid; grid-template-columns: minmax(0, 12rem) minmax(0, 1fr); gap: var(--space-3); }
  .changed dt { color: var(--ink-soft); overflow-wrap: anywhere; }
  .changed dd { overflow-wrap: anywhere; }
  .changed del { color: var(--ink-soft); }
  .changed ins { text-decoration: none; font-weight: 550; }
`];
