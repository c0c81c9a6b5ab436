import { css } from 'lit';
import { base, buttons, cards, fields, pills } from '../../styles.js';

export const auditStyles = [base, buttons, cards, fields, pills, css`
  header { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); align-items: baseline; margin-bottom: var(--space-4); }
  header p { flex: 1 1 20rem; }
  code, .mono { font-family: var(--font-mono); font-size: var(--text-xs); overflow-wrap: anywhere; }
  summary { cursor: pointer; min-height: 24px; }
`];
