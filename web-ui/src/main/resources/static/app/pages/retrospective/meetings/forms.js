import { html } from 'lit';
import { named } from '../../../words.js';

const OWNERS = [['SALES', 'sales'], ['PRODUCT', 'product'], ['EXECUTIVE', 'executive'], ['FACILITATOR', 'facilitator']];

export function joining(busy, send) {
  return html`<form @submit=${send}><div><button class="primary" ?disabled=${busy}>Join this retrospective</button></div></form>`;
}

export function noting(reasons = [], busy, send) {
  return html`<details><summary>Note a finding</summary><form @submit=${send}>
    <label>What was found<textarea name="text" required maxlength="10000"></textarea></label>
    <label>The reason that it is about<select name="reason" aria-describedby="reason-hint"><option value="">none</option>
      ${reasons.map(({ code, name }) => html`<option value=${code}>${code} ${named(name)}</option>`)}</select></label>
    <p class="hint" id="reason-hint">With a reason one sees later whether it came back.</p>
    <div><button ?disabled=${busy}>Note it</button></div></form></details>`;
}

export function agreeing(busy, send) {
  return html`<details><summary>Agree on an action</summary><form @submit=${send}>
    <label>What is to be done<textarea name="text" required maxlength="10000"></textarea></label>
    <div class="pair"><label>Whose it is<select name="ownerRole" required>${OWNERS.map(([role, words]) => html`<option value=${role}>${words}</option>`)}</select></label>
      <label>By when<input type="date" name="due" required></label></div>
    <div><button ?disabled=${busy}>Agree on it</button></div></form></details>`;
}

export function closing(withoutAction, busy, send) {
  return html`<details><summary>Close this retrospective</summary><form @submit=${send}>
    ${withoutAction ? html`<label>Why nothing was agreed on<textarea name="noActionBecause" maxlength="10000" required></textarea></label>`
      : html`<p class="hint">Its actions can still be said to be done afterwards.</p>`}
    <div><button ?disabled=${busy}>Close it</button></div></form></details>`;
}
