// All that the page says, in the reader's language. What there is to say stands in texts/en.js; each other file there
// says the same.

import { language } from './locale.js';

document.documentElement.lang = language;

/** The texts, by the part of the page that says them. */
export const { texts: t } = await import(`./texts/${language}.js`);
