import { css } from 'lit';
import { auditStyles } from './styles.js';

export const verifyStyles = [...auditStyles, css`
  .columns { display: grid; gap: var(--space-4); grid-template-columns: minmax(0, 1fr); align-items: start; }
  @media (min-width: 60rem) { .columns { grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); } }
  form { display: grid; gap: var(--space-2); }
  form > label { margin-top: var(--space-2); }
  #key, textarea { font-family: var(--font-mono); font-size: var(--text-s); }
  .drop { border: 1px dashed var(--line-strong); border-radius: var(--radius); padding: var(--space-2); display: grid; gap: var(--space-2); }
  .drop.over { border-color: var(--accent); background: var(--accent-soft); }
  .file { display: inline; font-weight: 500; color: var(--accent); text-decoration: underline; cursor: pointer; }
  .file:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
  .wrong { color: var(--bad); font-size: var(--text-s); min-height: 1.5em; }
  .bad { color: var(--bad); }
  .running { display: grid; grid-template-columns: auto 1fr auto; align-items: center; gap: var(--space-3); margin: var(--space-3) 0; font-weight: 400; }
  progress { width: 100%; height: 8px; accent-color: var(--accent); }
  ol { display: grid; gap: var(--space-3); margin-top: var(--space-3); }
  li { display: grid; grid-template-columns: 1.5rem 1fr; }
  li p { font-size: var(--text-s); overflow-wrap: anywhere; }
  .report { display: grid; grid-template-columns: auto 1fr; gap: var(--space-1) var(--space-4); font-size: var(--text-s); margin-block: var(--space-2); }
  .report dt { color: var(--ink-soft); }
  .report dd { overflow-wrap: anywhere; }
  .line { border-bottom: 1px solid var(--line-strong); min-height: 1.5rem; max-width: 20rem; }
  @media print { form, header .actions, .report + .actions, header p { display: none; } .columns { display: block; } }
  .sign { font-weight: 700; }
  details { margin-top: var(--space-4); font-size: var(--text-s); color: var(--ink-soft); }
  details p { margin-top: var(--space-1); max-width: 65ch; }
`];
