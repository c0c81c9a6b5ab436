import { html } from 'lit';
import { notice } from '../../notices.js';
import { t } from '../../texts.js';

/** What is shown this once, to be taken along. */
export function secret(words, value) {
  return html`<div class="secret" role="status"><p>${words}</p><code tabindex="0">${value}</code>
    <div><button type="button" @click=${() => copy(value)}>${t.account.copy}</button></div></div>`;
}

async function copy(value) {
  await navigator.clipboard.writeText(value);
  notice(t.account.copied);
}
