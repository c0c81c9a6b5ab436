import { css } from 'lit';

export const importing = css`
  .page { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
  .card { display: grid; gap: var(--space-3); }
  .steps { display: grid; gap: var(--space-2); padding-left: 1.25rem; list-style: decimal; font-size: var(--text-s); }
  .pair { display: grid; gap: var(--space-3); grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); align-items: start; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; font-size: var(--text-s); }
  caption { text-align: left; font-weight: 600; padding-bottom: var(--space-2); }
  th, td { text-align: left; vertical-align: top; padding: var(--space-1) var(--space-3) var(--space-1) 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
  td.num, th.num { text-align: right; }
  td select { min-width: 9rem; }
  .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); gap: var(--space-4); }
  .ask { background: var(--warn-soft); }
  progress { width: 100%; accent-color: var(--accent); }
`;
