// A request as the API takes it; what was left empty is left out.

/** The body of the command, from the form and the claims beside it. */
export function body(form, claims) {
  const given = new FormData(form);
  const text = (name) => given.get(name)?.trim() || undefined;
  return {
    ...Object.fromEntries(['title', 'problem', 'ask', 'salesTeam', 'productArea', 'segment'].map((name) => [name, text(name)])),
    demands: [...form.querySelectorAll('.demand')].map(demand),
    claims,
    onBehalfOf: text('onBehalfOf')?.split(',').map((login) => login.trim()).filter(Boolean),
    existingCommitment: text('commitment') && { kind: text('commitment'), reference: text('reference'), dueOn: text('dueOn') },
    expedited: text('expedited') && { reason: text('expedited') },
  };
}

function demand(fieldset) {
  const value = (name) => fieldset.querySelector(`[name="${name}"]`).value.trim() || undefined;
  const stake = value('amount') && { amount: Number(value('amount')), currency: value('currency'), basis: value('basis'), stage: value('stage') };
  return { account: value('account'), neededBy: value('neededBy'), stake };
}
