import { fetchRaw, text } from '../../api.js';

/** Where a verification takes the log from: this server, as anybody could ask it. */
export const source = {
  key: () => text('/api/audit/key'),
  checkpoint: (size) => text('/api/audit/checkpoint', { size }),
  lines: (size, signal) => fetchRaw(`/api/audit/log?asOf=${size}`, { signal }),
};
