import { css } from 'lit';
import { base, buttons, cards, fields, pills } from '../../../styles.js';

export const meetingStyles = [base, buttons, fields, cards, pills, css`
  :host(p-meetings) { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-4); }
  h2 { margin-bottom: var(--space-3); }
  h3 { margin: var(--space-4) 0 var(--space-2); }
  .list { display: grid; gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: var(--radius); overflow: hidden; }
  .list a { display: grid; grid-template-columns: 1fr auto; gap: 0 var(--space-3); padding: var(--space-2) var(--space-3); background: var(--surface); color: var(--ink); text-decoration: none; font-size: var(--text-s); }
  .list a:hover { background: var(--accent-soft); }
  .list a[aria-current='true'] { box-shadow: inset 3px 0 var(--accent); }
  .list .soft { grid-column: 1 / -1; }
  :focus-visible { outline-offset: -2px; }
  form { display: grid; gap: var(--space-3); margin-top: var(--space-2); }
  .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); gap: var(--space-3); }
  textarea { min-height: 3.5rem; }
  details { margin-top: var(--space-3); }
  summary { cursor: pointer; color: var(--accent); font-size: var(--text-s); font-weight: 500; min-height: 24px; }
  .entries { display: grid; gap: var(--space-3); }
  .entries li { border-left: 2px solid var(--line); padding-left: var(--space-3); font-size: var(--text-s); }
  .entries .words { font-size: var(--text-m); }
  .entries li.done { border-color: var(--good); }
  .entries li.late { border-color: var(--warn); }
  .people { display: flex; flex-wrap: wrap; gap: var(--space-2); margin: var(--space-2) 0; font-size: var(--text-s); }
  .pill { white-space: nowrap; }
  .entries { list-style: none; padding: 0; margin: 0; }
  .headed { display: flex; justify-content: space-between; align-items: baseline; gap: var(--space-2); }
  @media print { form, details, button, .all { display: none; }
    .card { border: 0; padding: var(--space-3) 0; } }
`];
