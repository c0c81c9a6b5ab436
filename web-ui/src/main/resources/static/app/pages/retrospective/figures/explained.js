import { html } from 'lit';
import { t } from '../../../texts.js';

const { explained: words, explanations } = t.retrospective;

/** What a figure says, what it does not, and how it could mislead: docs/figures.md in short. */
export function explained(name) {
  const { says, not, mislead } = explanations[name];
  return html`<details class="why"><summary>${words.summary}</summary><dl class="why">
    <dt>${words.says}</dt><dd>${says}</dd><dt>${words.not}</dt><dd>${not}</dd><dt>${words.mislead}</dt><dd>${mislead}</dd>
  </dl></details>`;
}
