import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

/** A field's value as the address has it, whatever the reader has done to it; but what is being typed there stays when the page is drawn again meanwhile. */
export const unlessTyping = directive(class extends Directive {
  render(value) {
    return value;
  }

  update(part, [value]) {
    const { element } = part;
    const isTyped = value === this.before && element.matches(':focus');
    this.before = value;
    if (isTyped || element.value === value) return noChange;
    setCommittedValue(part);
    return value;
  }
});
