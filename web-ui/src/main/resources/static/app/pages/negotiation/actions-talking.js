// Commenting, and who should look at it.

import { mentioning } from '../../forms/mentioning.js';
import { folded } from '../../forms/pick.js';
import { t } from '../../texts.js';

const COMMENT = ['SALES', 'PRODUCT', 'EXECUTIVE', 'FACILITATOR'];

/** As many as can be looked through; of more people one writes the names. */
const FEW = 16;

export const TALKING = {
  addComment: {
    fields: (it) => [{ name: 'text', kind: 'area', required: true }, mentions(it)],
    shown: (form, it) => mentioning(form.elements.text, those(it), (person) => tick(form, person)),
    body: (result, { about }) => ({ ...result, on: about && 'on' in about ? about.on ?? undefined : about?.id }),
    path: 'comments',
  },
};

// Who answers a comment says it to whoever wrote that.
function mentions(it) {
  const some = those(it);
  const { about } = it;
  const asked = about && 'on' in about ? some.filter(({ name }) => name === about.by) : [];
  const name = 'mentions';
  return some.length <= FEW
    ? { name, kind: 'checks', choices: some.map((one) => [one.value, one.name]), chosen: asked.map(({ value }) => value) }
    : { name, kind: 'text', hint: t.negotiation.namesByComma, preset: asked.map((one) => one.name).join(', '), value: (text) => named(text, some) };
}

// Who can answer.
function those({ people }) {
  return people.filter(({ roles }) => roles.some((role) => COMMENT.includes(role)));
}

// Whoever is named in the text is among those who should look at it.
function tick(form, { name, value }) {
  const [one, ...others] = form.querySelectorAll('[name="mentions"]');
  if (one.type === 'checkbox') [one, ...others].find((each) => each.value === value).checked = true;
  else if (!one.value.split(',').some((each) => folded(each) === folded(name))) one.value = [one.value.replace(/[,\s]+$/, ''), name].filter(Boolean).join(', ');
}

function named(text, people) {
  return text.split(',').map((name) => name.trim()).filter(Boolean).map((name) => people.find((one) => folded(one.name) === folded(name))?.value ?? name);
}
