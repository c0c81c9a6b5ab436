// What stands in a form, by the names of its controls. A name is a JSON pointer with dots: `stake.amount`,
// `demands.1.account`. Of what is ticked the value belongs to the name.

/** The controls that hold something, in order. */
export function controls(form) {
  return [...form.elements].filter((one) => one.name);
}

/** Everything that stands there, and which new name is meant to be new. */
export function written(form) {
  return Object.fromEntries(controls(form).flatMap((one) => [
    isTicked(one) ? [`${one.name}=${one.value}`, one.checked] : [one.name, one.value],
    ...(one.meant ? [[meant(one), one.meant]] : []),
  ]));
}

/** Puts it there again, as far as there are controls for it; answers whether that changed anything. */
export function fill(form, values) {
  let changed = false;
  for (const one of controls(form)) {
    one.meant ??= values[meant(one)];
    const [name, property] = isTicked(one) ? [`${one.name}=${one.value}`, 'checked'] : [one.name, 'value'];
    if (name in values && values[name] !== one[property]) {
      one[property] = values[name];
      changed ||= one[property] === values[name];
    }
  }
  return changed;
}

/** What stands there now, with what was written into parts of the form that are not shown; a row that is gone is gone. */
export function merged(before, now) {
  const hidden = Object.entries(before).filter(([name]) => !/\.\d+\./.test(name));
  return { ...Object.fromEntries(hidden), ...now };
}

/** Whether it is what stood there at first. */
export function isBlank(values, first) {
  return Object.entries(values).every(([name, value]) => value === (first[name] ?? (typeof value === 'boolean' ? false : '')));
}

/** How many rows of this name were written. */
export function rowsOf(values, name) {
  const rows = Object.keys(values).map((one) => new RegExp(`^${name}\\.(\\d+)\\.`).exec(one)?.[1]).filter(Boolean);
  return Math.max(1, ...rows.map((row) => Number(row) + 1));
}

/** What stands there in the shape that a command takes; what is empty is left out. */
export function shaped(form, names) {
  const result = {};
  for (const [name, value] of new FormData(form)) {
    if (names && !names.includes(name.split('.')[0])) continue;
    if (value.trim()) put(result, name.split('.'), value.trim());
  }
  return result;
}

/** Puts a value where its path says. */
export function put(target, [name, next, ...rest], value) {
  if (next === undefined) target[name] = value;
  else put(target[name] ??= /^\d+$/.test(next) ? [] : {}, [next, ...rest], value);
}

function meant({ name }) {
  return `${name}?meant`;
}

function isTicked(control) {
  return control.type === 'checkbox' || control.type === 'radio';
}
