import { html } from 'lit';
import { copy } from '../../elements/copy.js';
import { t } from '../../texts.js';

/** What is shown this once, to be taken along. */
export function secret(words, value) {
  return html`<div class="secret" role="status"><p>${words}</p><code tabindex="0">${value}</code>
    <div><button type="button" @click=${() => copy(value)}>${t.account.copy}</button></div></div>`;
}
