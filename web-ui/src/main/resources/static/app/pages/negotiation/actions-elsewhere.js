// Linking what a negotiation is in other systems.

/** Those that most teams have; a team's own is as good. */
export const SYSTEMS = ['SALESFORCE', 'HUBSPOT', 'JIRA', 'LINEAR', 'GITHUB', 'PRODUCTBOARD', 'CANNY', 'ZENDESK'];

export const ELSEWHERE = {
  linkReference: {
    title: 'Link a deal or a ticket',
    intro: 'What this is in another system. It is found by it from then on.',
    fields: () => [
      { name: 'system', label: 'System', kind: 'text', most: 40, required: true, known: SYSTEMS, autocomplete: 'off' },
      { name: 'id', label: 'What it is called there', kind: 'text', most: 200, required: true, hint: 'Such as PAY-42, or the id of an opportunity.' },
      { name: 'kind', label: 'What it is there', kind: 'text', most: 200, hint: 'Such as deal, ticket or issue.' },
      { name: 'url', label: 'Address', kind: 'text', type: 'url', hint: 'If it is not found at the team’s address of that system.' },
    ],
    body: (result, { about }) => ({ ...result, demandId: about?.id }),
    path: 'references',
    submit: 'Link it',
  },
  removeReference: {
    title: 'Remove the reference',
    intro: 'It no longer leads there. The history keeps it.',
    fields: () => [{ name: 'reason', label: 'Why', kind: 'area' }],
    path: (it) => `references/${it.about.id}/removal`,
    submit: 'Remove it',
  },
};
