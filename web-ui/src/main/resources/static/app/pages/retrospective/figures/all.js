import { nothing } from 'lit';
import { html, literal } from 'lit/static-html.js';
import './calibration.js';
import './counter-options.js';
import './left-open.js';
import './overrides.js';
import './reasons.js';
import './time-to-decision.js';
import './trends.js';
import './yes-share.js';

/** Every figure by the name that an agenda calls it, in the order that it is shown in: its element, and whether it needs the whole width. */
export const FIGURES = new Map([
  ['DECISIONS', { tag: literal`p-yes-share`, whole: true }],
  ['REASONS', { tag: literal`p-reasons`, whole: true }],
  ['TRENDS', { tag: literal`p-trends`, whole: true }],
  ['TIME_TO_DECISION', { tag: literal`p-time-to-decision` }],
  ['CALIBRATION', { tag: literal`p-calibration` }],
  ['COUNTER_OPTIONS', { tag: literal`p-counter-options` }],
  ['BALANCE', { tag: literal`p-balance` }],
  ['OVERRIDES', { tag: literal`p-overrides` }],
  ['UNSUPPORTED', { tag: literal`p-unsupported` }],
  ['UNRESOLVED', { tag: literal`p-unresolved` }],
  ['SATURATION', { tag: literal`p-saturation` }],
  ['RETENTION_RISK', { tag: literal`p-retention-risk`, whole: true }],
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
