// Linking what a negotiation is in other systems.

/** Those that most teams have; a team's own is as good. */
export const SYSTEMS = ['SALESFORCE', 'HUBSPOT', 'JIRA', 'LINEAR', 'GITHUB', 'PRODUCTBOARD', 'CANNY', 'ZENDESK'];

export const ELSEWHERE = {
  linkReference: {
    fields: () => [
      { name: 'system', kind: 'text', most: 40, required: true, known: SYSTEMS, autocomplete: 'off' },
      { name: 'id', kind: 'text', most: 200, required: true },
      { name: 'kind', kind: 'text', most: 200 },
      { name: 'url', kind: 'text', type: 'url' },
    ],
    body: (result, { about }) => ({ ...result, demandId: about?.id }),
    path: 'references',
  },
  removeReference: { fields: () => [{ name: 'reason', kind: 'area' }], path: (it) => `references/${it.about.id}/removal` },
};
