// What an entry's type is in words. A type that is not here is shown as it is.

const WORDS = {
  RequestRaised: 'Request raised', RequestRevised: 'Request revised', RequestRerouted: 'Sent to another area', RequestReturned: 'Returned',
  RequestWithdrawn: 'Withdrawn', RequestReopened: 'Taken up again', RequestRestored: 'Restored', MarkedDuplicate: 'Marked as a duplicate',
  ClaimAdded: 'Reason given', ClaimChallenged: 'Support asked for', ClaimSubstantiated: 'Reason substantiated',
  ClaimConceded: 'Reason conceded', ClaimDisputed: 'Reason disputed', EvidenceAttached: 'Evidence given',
  DemandAdded: 'Account added', ObjectionRaised: 'Objection raised', ObjectionIntegrated: 'Objection integrated',
  ObjectionWithdrawn: 'Objection withdrawn', ObjectionOverruled: 'Objection overruled',
  CounterOptionProposed: 'Counter-option proposed', CounterOptionAccepted: 'Counter-option accepted', CounterOptionRejected: 'Counter-option rejected',
  CaseRestated: 'Case restated', RestatementConfirmed: 'Restatement confirmed', RestatementRejected: 'Restatement not confirmed',
  EffortEstimated: 'Effort estimated', DeciderAssigned: 'Decider assigned', ResponsibilityHandedOver: 'Handed over',
  LastCallOpened: 'Last call opened', LastCallInterrupted: 'Last call interrupted', EscalationRaised: 'Escalated',
  RequestAccepted: 'Accepted as asked', CounterOptionChosen: 'Counter-option accepted', RequestDeclined: 'Declined', RequestDeferred: 'Deferred',
  DecisionOverridden: 'Decision overridden', DecisionSuperseded: 'Decision superseded', StanceRecorded: 'Stance recorded',
  DeliveryPlanned: 'Delivery planned', DeliveryRecorded: 'Delivered', DealOutcomeRecorded: 'Deal outcome recorded',
  ProcessScored: 'Process scored', OutcomeRecorded: 'Outcome recorded', ReferenceLinked: 'Reference linked', ReferenceRemoved: 'Reference removed', CommentAdded: 'Comment', MentionAcknowledged: 'Mention seen', EntryCorrected: 'Entry corrected', EntryRetracted: 'Entry retracted',
  RetrospectiveOpened: 'Retrospective opened', RetrospectiveJoined: 'Retrospective joined', AgendaItemAdded: 'Put on the agenda', FindingNoted: 'Finding noted',
  ActionAgreed: 'Action agreed on', ActionCompleted: 'Action done', RetrospectiveClosed: 'Retrospective closed',
  PolicyChanged: 'Policy changed', CapacitySet: 'Capacity set', ImportMappingSet: 'Mapping of an import set', ReferenceAddressSet: 'Address of another system set',
};

const RETROSPECTIVE = new Set(['RetrospectiveOpened', 'RetrospectiveJoined', 'AgendaItemAdded', 'FindingNoted', 'ActionAgreed', 'ActionCompleted', 'RetrospectiveClosed']);

const COMPANY = new Set(['PolicyChanged', 'CapacitySet', 'ImportMappingSet', 'ReferenceAddressSet']);

/** All types, as [type, words], by their words. */
export function eventTypes() {
  return Object.entries(WORDS).sort(([, one], [, other]) => one.localeCompare(other));
}

export function eventWords(type) {
  return WORDS[type] ?? type;
}

export function isOfNegotiation(type) {
  return type in WORDS && !RETROSPECTIVE.has(type) && !COMPANY.has(type);
}

export function isOfRetrospective(type) {
  return RETROSPECTIVE.has(type);
}
