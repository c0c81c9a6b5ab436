import { fetchRaw } from '../../../api.js';

/** Saves the figures as a table, exactly those that are shown. */
export async function saveCsv(path, question, name) {
  const response = await fetchRaw(`${path}?${question}`, { headers: { Accept: 'text/csv' } });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${name}-at-${response.headers.get('Parley-Position')}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
