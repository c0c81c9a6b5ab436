// What kind of file it is, and how it is sent.

import { get, post, sendFile } from '../../api.js';

const TYPES = {
  csv: 'text/csv',
  tsv: 'text/csv',
  txt: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ndjson: 'application/x-ndjson',
};

/** The endings of files that can be imported, as a file chooser takes them. */
export const ACCEPTED = Object.keys(TYPES).map((ending) => `.${ending}`).join(',');

/** The media type of a file by its name; undefined if it is none that is imported. */
export function typeOf({ name }) {
  return TYPES[name.split('.').at(-1).toLowerCase()];
}

/** Whether its columns have to be told apart. */
export function isTable(file) {
  return typeOf(file) !== TYPES.ndjson;
}

/** What the table suggests, or what it looks like by a mapping that is kept. */
export function propose(file, mapping) {
  return sendFile('/api/imports/mapping', file, typeOf(file), { mapping });
}

/** The mappings that are kept, by name. */
export async function kept() {
  const { importMappings } = await get('/api/policy');
  return Object.fromEntries(importMappings.map(({ name, mapping }) => [name, mapping]));
}

/** Keeps a mapping; it may be kept already. */
export async function keep(name, mapping) {
  await post('/api/imports/mappings', { name, mapping }).catch((problem) => {
    if (problem.rule !== 'nothing-to-change') throw problem;
  });
}

/** Imports it, or only says what that would do. */
export function send(file, params) {
  return sendFile('/api/imports', file, typeOf(file), params);
}

/** Takes an import back. */
export function takeBack(id) {
  return post(`/api/imports/${id}/withdrawal`, {});
}
