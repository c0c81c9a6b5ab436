import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { post } from '../../api.js';
import { field } from '../../forms/fields.js';
import '../../forms/p-form.js';
import { t } from '../../texts.js';
import { ROLES } from '../../words.js';

const words = t.people.scripts;

/** Accounts that scripts act by, each drawn by `line`; `made` is called with the name of another one. */
export function services(some, line, made) {
  return html`<section class="card" aria-labelledby="services"><h2 id="services">${words.heading}</h2>
    <p class="soft small">${words.what}</p>
    ${some.length ? html`<ul class="rows" aria-label=${words.heading}>${repeat(some, ({ id }) => id, line)}</ul>` : nothing}
    <details><summary>${words.make}</summary>
      <p-form .send=${(form) => post('/api/invitations', service(form))} @sent=${({ currentTarget }) => done(currentTarget, made)}><form>
        ${field({ name: 'name', label: words.name, kind: 'text', most: 200, required: true, hint: words.nameStands }, { within: 'service-' })}
        ${field({ name: 'roles', label: words.part, kind: 'checks', choices: Object.entries(ROLES) })}
        <p-problem></p-problem><div><button>${words.submit}</button></div></form></p-form></details></section>`;
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
