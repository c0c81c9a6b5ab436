import { css } from 'lit';
import { base, buttons, cards } from '../../styles.js';

/** The page: figures beside what is found and agreed on; one below the other where it is narrow. */
export const pageStyles = [base, buttons, cards, css`
  header { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); align-items: baseline; margin-bottom: var(--space-4); }
  header p { flex: 1; }
  .columns { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
  .figures { display: grid; gap: var(--space-4); min-width: 0; align-content: start; }
  p-position-slider { position: sticky; top: var(--space-2); z-index: 2; box-shadow: 0 1px 6px rgb(0 0 0 / 0.08); }
  .grid { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); }
  .by { display: flex; flex-wrap: wrap; gap: var(--space-1); align-items: center; font-size: var(--text-s); color: var(--ink-soft); }
  .by button { min-height: 1.75rem; font-weight: 400; }
  .by button[aria-pressed='true'] { color: var(--ink); background: var(--accent-soft); }
  @media (min-width: 46rem) {
    .grid { grid-template-columns: repeat(12, minmax(0, 1fr)); }
    .grid > * { grid-column: span 6; }
    .grid > .whole { grid-column: 1 / -1; }
  }
  @media (min-width: 72rem) {
    .columns { grid-template-columns: minmax(0, 1fr) 19rem; }
    .aside { position: sticky; top: var(--space-2); align-self: start; max-height: calc(100vh - var(--space-4)); overflow-y: auto; }
  }
  @media print {
    .page { padding: 0; }
    button, .by { display: none; }
    .columns { display: block; }
    p-position-slider { position: static; box-shadow: none; }
    .grid { gap: var(--space-3); margin-top: var(--space-3); }
  }
`];
