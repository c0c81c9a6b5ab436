// What the elements share: buttons, fields, pills and the like. An element puts `base` first
// into its styles and adds its own.

import { css } from 'lit';

export const base = css`
  :host { display: block; }
  :host([hidden]) { display: none; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h1 { font-size: var(--text-xl); line-height: 1.25; font-weight: 650; letter-spacing: -0.012em; text-wrap: balance; }
  h2 { font-size: var(--text-l); line-height: 1.35; font-weight: 650; letter-spacing: -0.005em; }
  h3 { font-size: var(--text-m); line-height: 1.4; font-weight: 600; }
  a { color: var(--accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
  a:hover { text-decoration-thickness: 2px; }
  h1, h2, h3, h4, p, li, dt, dd, b, label, legend, caption { overflow-wrap: anywhere; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
  @media (forced-colors: active) {
    [aria-pressed='true'], [aria-current]:not([aria-current='false']) { text-decoration: underline 3px; }
  }
  .soft { color: var(--ink-soft); }
  .small { font-size: var(--text-s); }
  .label { font-size: var(--text-xs); font-weight: 600; color: var(--ink-soft); letter-spacing: 0.02em; }
  .num { font-variant-numeric: tabular-nums; text-align: right; }
  .words { font-family: var(--font-words); font-size: 1.0625rem; line-height: 1.5; white-space: pre-line; overflow-wrap: anywhere; }
  .warn { color: var(--warn); }
  .good { color: var(--good); }
  /* What is being asked anew stands there without its colours; its texts stay as easy to read. */
  [aria-busy='true'] { filter: grayscale(1); }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  @media print { h1, h2, h3, h4, caption, .label { break-after: avoid; } }
  @media (prefers-reduced-motion: reduce) {
    *, *::before, *::after { animation: none !important; }
  }
`;

export const buttons = css`
  button, .button {
    display: inline-flex; align-items: center; justify-content: center; gap: var(--space-2);
    min-height: 2rem; padding: 0.25rem 0.75rem;
    border: 1px solid var(--line-strong); border-radius: var(--radius);
    background: var(--surface); color: var(--ink);
    font: 500 var(--text-s) / 1.25 var(--font); text-decoration: none; cursor: pointer;
  }
  button:hover:not(:disabled), .button:hover { border-color: var(--accent); color: var(--accent); }
  button:is(:disabled, [aria-disabled="true"]) { color: var(--ink-soft); border-color: var(--line); cursor: default; }
  button.primary, .button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
  button.primary:hover:not(:disabled), .button.primary:hover { color: var(--accent-ink); filter: brightness(1.12); }
  button.primary:is(:disabled, [aria-disabled="true"]) { opacity: 0.7; color: var(--accent-ink); }
  button.quiet { border-color: transparent; background: none; color: var(--accent); padding-inline: 0.5rem; }
  button.quiet:hover:not(:disabled) { background: var(--accent-soft); border-color: transparent; }
  .actions { display: flex; flex-wrap: wrap; gap: var(--space-2); align-items: center; }
`;

export const fields = css`
  label, .field { display: grid; gap: var(--space-1); font-size: var(--text-s); font-weight: 600; }
  .hint { font-weight: 400; color: var(--ink-soft); font-size: var(--text-s); text-wrap: pretty; }
  input, select, textarea {
    width: 100%; min-height: 2.25rem; padding: 0.375rem 0.625rem;
    border: 1px solid var(--line-strong); border-radius: var(--radius);
    background: var(--surface); color: var(--ink); font: 400 var(--text-m) / 1.4 var(--font);
    font-variant-numeric: tabular-nums;
  }
  textarea { min-height: 5.5rem; resize: vertical; field-sizing: content; max-height: 24rem; }
  input[type="checkbox"], input[type="radio"] { width: 1.125rem; min-height: 1.125rem; margin: 0; accent-color: var(--accent); }
  input::placeholder, textarea::placeholder { color: var(--ink-soft); opacity: 1; }
  :is(input, select, textarea):hover { border-color: var(--accent); }
  :is(input, select, textarea)[aria-invalid="true"] { border-color: var(--bad); }
  .field label { display: block; }
  .field label.check { display: flex; }
  .named { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0 var(--space-2); }
  .need { font-weight: 400; font-size: var(--text-xs); color: var(--ink-soft); }
  .refusal { font-weight: 500; font-size: var(--text-s); color: var(--bad); text-wrap: pretty; }
  .unknown { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-2); font-weight: 400; font-size: var(--text-s); color: var(--warn); }
  .offered { display: grid; border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--surface); font-weight: 400; }
  .offered[hidden] { display: none; }
  .offered li { padding: 0.25rem 0.625rem; cursor: pointer; }
  .offered [aria-selected="true"] { background: var(--accent-soft); color: var(--accent); }
  .about { background: var(--sunken); border-radius: var(--radius); padding: var(--space-3); font-size: var(--text-s); font-weight: 400; display: grid; gap: var(--space-1); }
  .about .words { font-size: var(--text-m); }
  textarea.lines { min-height: 3.5rem; }
  .check { display: flex; gap: var(--space-2); align-items: start; font-weight: 400; }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  legend { padding: 0; font-size: var(--text-s); font-weight: 600; }
`;

export const pills = css`
  .pill {
    display: inline-flex; align-items: center; gap: 0.375em; padding: 0.0625rem 0.5rem;
    border: 1px solid var(--line); border-radius: 1em; background: var(--surface);
    font-size: var(--text-xs); font-weight: 550; line-height: 1.5; overflow-wrap: anywhere; min-width: 0; color: var(--ink);
  }
  .pill.accent { background: var(--accent-soft); border-color: transparent; color: var(--accent); }
  .pill.warn { background: var(--warn-soft); border-color: transparent; color: var(--warn); }
  .code { font: 500 var(--text-xs) / 1.5 var(--font-mono); color: var(--ink-soft); letter-spacing: -0.01em; }
`;

export const cards = css`
  .card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); padding: var(--space-4); }
  .page { max-width: var(--page); margin: 0 auto; padding: var(--space-5) var(--space-5) var(--space-7); }
  @media print { .page { max-width: none; padding: 0; } .card { break-inside: avoid; } }
  @media (max-width: 40rem) { .page { padding: var(--space-4) var(--space-4) var(--space-6); } }
`;
