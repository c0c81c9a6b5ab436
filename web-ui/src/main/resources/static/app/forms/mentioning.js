// Naming somebody with @ while one writes: those whose names begin so are offered below.

import { t } from '../texts.js';
import { folded } from './pick.js';

const MOST = 6;

const BEGUN = /(^|\s)@([^\s@]{0,40})$/;

/** Offers `people`, {name, value} each, in a textarea; `chosen` is told whom one takes. */
export function mentioning(control, people, chosen) {
  if (control.mentioning) return;
  control.mentioning = new Offer(control, people, chosen);
}

class Offer {
  #list = document.createElement('ul');

  constructor(control, people, chosen) {
    Object.assign(this, { control, people, chosen, found: [], at: 0 });
    Object.assign(this.#list, { id: `${control.id}-people`, className: 'offered', hidden: true });
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', t.forms.people);
    control.after(this.#list);
    control.setAttribute('aria-autocomplete', 'list');
    control.setAttribute('aria-controls', this.#list.id);
    control.addEventListener('input', () => this.#look());
    control.addEventListener('keydown', (event) => this.#key(event));
    control.addEventListener('blur', () => this.#show([]));
  }

  get #begun() {
    const { value, selectionStart } = this.control;
    return BEGUN.exec(value.slice(0, selectionStart))?.[2] ?? null;
  }

  #look() {
    const begun = this.#begun;
    this.#show(begun === null ? [] : this.people.filter(({ name }) => folded(name).startsWith(folded(begun))).slice(0, MOST));
  }

  #show(found) {
    Object.assign(this, { found, at: 0 });
    this.#list.hidden = !found.length;
    this.#list.replaceChildren(...found.map((person, i) => this.#option(person, i)));
    this.#mark();
  }

  #option(person, i) {
    const one = document.createElement('li');
    Object.assign(one, { id: `${this.#list.id}-${i}`, textContent: person.name });
    one.setAttribute('role', 'option');
    // Before the control loses the focus.
    one.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      this.#take(person);
    });
    return one;
  }

  #mark() {
    [...this.#list.children].forEach((one, i) => one.setAttribute('aria-selected', String(i === this.at)));
    if (this.found.length) this.control.setAttribute('aria-activedescendant', `${this.#list.id}-${this.at}`);
    else this.control.removeAttribute('aria-activedescendant');
  }

  #key(event) {
    if (!this.found.length || event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.at = (this.at + step + this.found.length) % this.found.length;
    else if (event.key === 'Enter') this.#take(this.found[this.at]);
    else if (event.key === 'Escape') this.#show([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
    this.#mark();
  }

  #take(person) {
    const { control } = this;
    const end = control.selectionStart;
    control.setRangeText(`${person.name} `, end - this.#begun.length, end, 'end');
    this.#show([]);
    this.chosen(person);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
