import { nothing } from 'lit';
import { html, literal } from 'lit/static-html.js';
import './calibration.js';
import './counter-options.js';
import './left-open.js';
import './overrides.js';
import './reasons.js';
import './time-to-decision.js';
import './yes-share.js';

/** Every figure by the name that an agenda calls it, in the order that it is shown in: what it is called, and whether it needs the whole width. */
export const FIGURES = new Map([
  ['DECISIONS', { words: 'Share of yes', tag: literal`p-yes-share`, whole: true }],
  ['REASONS', { words: 'Reasons that recur', tag: literal`p-reasons`, whole: true }],
  ['TIME_TO_DECISION', { words: 'Days until a yes or a no', tag: literal`p-time-to-decision` }],
  ['CALIBRATION', { words: 'Forecasts against what came', tag: literal`p-calibration` }],
  ['COUNTER_OPTIONS', { words: 'Counter-options', tag: literal`p-counter-options` }],
  ['BALANCE', { words: 'Hearing each other', tag: literal`p-balance` }],
  ['OVERRIDES', { words: 'Overrides and reversals', tag: literal`p-overrides` }],
  ['UNSUPPORTED', { words: 'Decisions without support on record', tag: literal`p-unsupported` }],
  ['UNRESOLVED', { words: 'Left unresolved', tag: literal`p-unresolved` }],
  ['SATURATION', { words: 'Load', tag: literal`p-saturation` }],
  ['RETENTION_RISK', { words: 'Accounts said to be about to quit', tag: literal`p-retention-risk`, whole: true }],
]);

/** One of them; `of` is what it is asked, {question, stamp, by}, and `agenda`, which is called to put it on one, if that can be. */
export function figure(name, of, options = nothing) {
  const { tag, whole } = FIGURES.get(name);
  return html`<${tag} id=${name} tabindex="-1" class=${whole ? 'whole' : ''} .question=${of.question} .stamp=${of.stamp} .by=${of.by} .agenda=${of.agenda && (() => of.agenda(name))}>${options}</${tag}>`;
}

/** Leads to one of them among what is shown in this root. */
export function goTo(root, name) {
  const shown = root.getElementById(name);
  shown.scrollIntoView({ block: 'start' });
  shown.focus({ preventScroll: true });
}
