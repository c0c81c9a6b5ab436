// In which language the page speaks, and how the reader's country writes figures and days: as the browser asks for it.

const LANGUAGES = ['en', 'de'];

const languageOf = (tag) => tag.slice(0, 2).toLowerCase();
const wanted = navigator.languages.find((tag) => LANGUAGES.includes(languageOf(tag))) ?? 'en-GB';

/** The first language that the browser asks for and that there is; English where it asks for none of them. */
export const language = languageOf(wanted);

/** The language with its country, by which figures and days are written. */
export const locale = wanted;

const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** 12,000 */
export function number(value) {
  return plain.format(value);
}

/** How many of something: 1 day, 1,200 days. */
export function count(many, one, other) {
  return `${number(many)} ${many === 1 ? one : other}`;
}

/** A sentence some of whose parts may be drawn, as a template takes it. */
export function parts(strings, ...values) {
  return strings.flatMap((text, i) => [text, values[i] ?? '']);
}
