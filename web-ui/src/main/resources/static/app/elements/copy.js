import { notice } from '../notices.js';
import { t } from '../texts.js';

/** Puts a text where it can be pasted from. */
export async function copy(text) {
  await navigator.clipboard.writeText(text);
  notice(t.elements.copied);
}
