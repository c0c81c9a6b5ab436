/**
 * A field with its words, found in the texts by its name: its label alone, or with a hint, what would be valid and what
 * there is to choose. Of rows all have the same, in which a label may say the ordinal.
 */
export function worded(texts, field) {
  const words = texts[field.name.replace(/\.\d+\./, '.')];
  if (words === undefined) return field;
  const { label, choices, ...rest } = typeof words === 'string' ? { label: words } : words;
  return { ...rest, ...(choices && { choices: Object.entries(choices) }), label: typeof label === 'function' ? label(ordinal(field)) : label, ...field };
}

function ordinal({ name }) {
  return Number(/\.(\d+)\./.exec(name)[1]) + 1;
}
