// Names are picked from those that there are; a new one is taken on purpose, not by a typing error.

import { t } from '../texts.js';

/** The same as others are: whatever its case and its spaces. */
export function folded(name) {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

const PAUSE = 250;

/** Looks at what stands in a control, beside the names `known` to it; what nobody has used yet has to be meant. */
export function check(control) {
  const { known } = control;
  forget(control);
  const name = control.value.trim();
  if (!name || !known.length || control.meant === folded(name) || known.some((one) => folded(one) === folded(name))) return;
  control.setCustomValidity(t.forms.pickOrSay(name));
  // Not before whatever was clicked has been: what is said moves what is below it.
  setTimeout(() => {
    if (control.validity.customError && control.value.trim() === name) say(control, name, nearest(name, known));
  }, PAUSE);
}

function say(control, name, near) {
  if (control.nextElementSibling?.className === 'unknown') return;
  const note = document.createElement('div');
  note.className = 'unknown';
  note.setAttribute('role', 'status');
  const words = document.createElement('span');
  words.textContent = t.forms.isNewHere(name);
  note.append(words, button(t.forms.itIsNew, () => {
    control.meant = folded(name);
    settle(control);
  }));
  if (near) {
    note.append(button(t.forms.use(near), () => {
      control.value = near;
      settle(control);
    }));
  }
  control.after(note);
}

function button(words, run) {
  const one = document.createElement('button');
  Object.assign(one, { type: 'button', textContent: words, className: 'quiet', onclick: run });
  return one;
}

function settle(control) {
  forget(control);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.focus();
}

function forget(control) {
  control.setCustomValidity('');
  if (control.nextElementSibling?.className === 'unknown') control.nextElementSibling.remove();
}

/** The one that somebody who mistyped may have meant. */
function nearest(name, known) {
  const ranked = known.map((one) => [distance(folded(name), folded(one)), one]).sort(([one], [other]) => one - other);
  const [far, near] = ranked[0];
  return far <= Math.max(2, name.length / 3) || folded(near).startsWith(folded(name)) ? near : null;
}

/** How many letters differ (Levenshtein 1966). */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
}
