// Commenting, and who should look at it.

import { folded } from '../../forms/pick.js';

const COMMENT = ['SALES', 'PRODUCT', 'EXECUTIVE', 'FACILITATOR'];

/** As many as can be looked through; of more people one writes the names. */
const FEW = 16;

export const TALKING = {
  addComment: {
    title: 'Comment',
    intro: 'Beside the argument: it takes no side and counts in no figure. An address in it becomes a link.',
    fields: (it) => [
      { name: 'text', label: 'What you want to say', kind: 'area', required: true },
      mentions(it),
    ],
    body: (result, { about }) => ({ ...result, on: about && 'on' in about ? about.on ?? undefined : about?.id }),
    path: 'comments',
    submit: 'Comment',
  },
};

// Who answers a comment says it to whoever wrote that.
function mentions({ people, about }) {
  const some = people.filter(({ roles }) => roles.some((role) => COMMENT.includes(role)));
  const asked = about && 'on' in about ? some.filter(({ name }) => name === about.by) : [];
  const field = { name: 'mentions', label: 'Who should look at it' };
  return some.length <= FEW
    ? { ...field, kind: 'checks', choices: some.map(({ value, name }) => [value, name]), chosen: asked.map(({ value }) => value) }
    : { ...field, kind: 'text', hint: 'Names, separated by commas.', preset: asked.map(({ name }) => name).join(', '), value: (text) => named(text, some) };
}

function named(text, people) {
  return text.split(',').map((name) => name.trim()).filter(Boolean).map((name) => people.find((one) => folded(one.name) === folded(name))?.value ?? name);
}
