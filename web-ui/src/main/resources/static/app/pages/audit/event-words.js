// What an entry's type is in words. A type that is not here is shown as it is.

const WORDS = {
  RequestRaised: 'Request raised', RequestRevised: 'Request revised', RequestRerouted: 'Sent to another area', RequestReturned: 'Returned',
  RequestWithdrawn: 'Withdrawn', RequestReopened: 'Taken up again', RequestRestored: 'Restored', MarkedDuplicate: 'Marked as a duplicate',
  ClaimAdded: 'Claim made', ClaimChallenged: 'Claim questioned', ClaimSubstantiated: 'Claim substantiated',
  ClaimConceded: 'Claim conceded', ClaimDisputed: 'Claim disputed', EvidenceAttached: 'Evidence given',
  DemandAdded: 'Demand added', ObjectionRaised: 'Objection raised', ObjectionIntegrated: 'Objection integrated',
  ObjectionWithdrawn: 'Objection withdrawn', ObjectionOverruled: 'Objection overruled',
  CounterOptionProposed: 'Alternative proposed', CounterOptionAccepted: 'Alternative agreed to', CounterOptionRejected: 'Alternative not agreed to',
  CaseRestated: 'Case restated', RestatementConfirmed: 'Restatement confirmed', RestatementRejected: 'Restatement not confirmed',
  EffortEstimated: 'Effort estimated', DeciderAssigned: 'Decider assigned', ResponsibilityHandedOver: 'Handed over',
  LastCallOpened: 'Last call opened', LastCallInterrupted: 'Last call interrupted', EscalationRaised: 'Escalated',
  RequestAccepted: 'Accepted as asked', CounterOptionChosen: 'Accepted another way', RequestDeclined: 'Declined', RequestDeferred: 'Deferred',
  DecisionOverridden: 'Decision overridden', DecisionSuperseded: 'Decision superseded', StanceRecorded: 'Stance recorded',
  DeliveryPlanned: 'Delivery planned', DeliveryRecorded: 'Delivered', DealOutcomeRecorded: 'Deal outcome recorded',
  ProcessScored: 'Process scored', OutcomeRecorded: 'Outcome recorded', EntryCorrected: 'Entry corrected', EntryRetracted: 'Entry retracted',
  RetrospectiveOpened: 'Retrospective opened', RetrospectiveJoined: 'Retrospective joined', FindingNoted: 'Finding noted',
  ActionAgreed: 'Action agreed on', ActionCompleted: 'Action done', RetrospectiveClosed: 'Retrospective closed',
  PolicyChanged: 'Policy changed', CapacitySet: 'Capacity set', ImportMappingSet: 'Mapping of an import set',
};

const RETROSPECTIVE = new Set(['RetrospectiveOpened', 'RetrospectiveJoined', 'FindingNoted', 'ActionAgreed', 'ActionCompleted', 'RetrospectiveClosed']);

const COMPANY = new Set(['PolicyChanged', 'CapacitySet', 'ImportMappingSet']);

export function eventWords(type) {
  return WORDS[type] ?? type;
}

export function isOfNegotiation(type) {
  return type in WORDS && !RETROSPECTIVE.has(type) && !COMPANY.has(type);
}

export function isOfRetrospective(type) {
  return RETROSPECTIVE.has(type);
}
