import { css } from 'lit';

export const erasure = css`
  .page { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
  .two { display: grid; gap: var(--space-4); grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); align-items: start; }
  h2 { margin-bottom: var(--space-2); }
  .card > * + * { margin-top: var(--space-3); }
  form { display: grid; gap: var(--space-3); }
  .pair { display: grid; gap: var(--space-3); grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); align-items: start; }
  .rows { border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
  .rows li { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); align-items: center; padding: var(--space-2) var(--space-4); font-size: var(--text-s); }
  .rows li + li { border-top: 1px solid var(--line); }
  .rows li > button, .rows li > .actions { margin-left: auto; }
  .rows .steps { flex: 1 1 100%; display: grid; gap: 2px; color: var(--ink-soft); }
  .rows .steps .words { font-size: inherit; color: var(--ink); white-space: normal; }
  .rows p-form { flex: 1 1 100%; padding: var(--space-2) 0; }
  [role="status"] > * + * { margin-top: var(--space-2); }
  details[open] > summary { margin-bottom: var(--space-3); }
  summary { cursor: pointer; font-size: var(--text-s); font-weight: 600; }
`;
