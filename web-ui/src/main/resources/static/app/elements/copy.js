import { notice } from '../notices.js';

/** Puts a text where it can be pasted from. */
export async function copy(text) {
  await navigator.clipboard.writeText(text);
  notice('Copied.');
}
