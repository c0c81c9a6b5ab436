import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { ROLES } from '../../words.js';

/** Accounts that scripts act by, each drawn by `line`; `made` is called with the name of another one. */
export function services(some, line, made) {
  return html`<section class="card" aria-labelledby="services"><h2 id="services">Accounts for scripts</h2>
    <p class="soft small">A script signs in by a token of an account of its own, and not as a person. The account belongs to you and goes with you: whoever reinstates it then has it, and gives it tokens anew.</p>
    ${some.length ? html`<ul class="rows" aria-label="Accounts for scripts">${repeat(some, ({ id }) => id, line)}</ul>` : nothing}
    <details><summary>Make an account for a script</summary>
      <p-form .send=${(form) => post('/api/invitations', service(form))} @sent=${({ currentTarget }) => done(currentTarget, made)}><form>
        ${field({ name: 'name', label: 'What the script is for', kind: 'text', most: 200, required: true, hint: 'What it does stands on the log by this name.' }, { within: 'service-' })}
        ${field({ name: 'roles', label: 'Its part', kind: 'checks', choices: Object.entries(ROLES) })}
        <p-problem></p-problem><div><button>Make the account</button></div></form></p-form></details></section>`;
}

function service(form) {
  const given = new FormData(form);
  return { name: given.get('name').trim(), roles: given.getAll('roles'), service: true };
}

function done(one, made) {
  const name = one.form.elements.name.value.trim();
  one.closest('details').open = false;
  one.form.reset();
  made(name);
}
