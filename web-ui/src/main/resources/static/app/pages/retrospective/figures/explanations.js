// What each figure says, what it does not, and how it could mislead: docs/figures.md in short.

export const explanations = {
  yesShare: {
    says: 'Of the requests that got a yes or a no, how many got a yes. A counter-option that both agreed to is a yes, one that was imposed is a no, “later” is neither. The band is where the share may lie given how few cases there are.',
    not: 'Whether the answers were right. A high share is no success, a low one no obstruction.',
    mislead: 'Recent periods look undecided because they are recent. Answering “later” instead of “no” raises the share: look at the deferred beside it.',
  },
  reasons: {
    says: 'How often each reason was given, and what became of it when somebody asked. Unsupported: a reason that was conceded, or was questioned at least three days before the decision and not substantiated. Rising and falling are said only when chance is an unlikely explanation.',
    not: 'That whoever gave a reason argued badly. A reason is something to examine.',
    mislead: 'A reason that nobody questions has no unsupported reasons: look at the unexamined first. “No detectable change” may only mean too few cases.',
  },
  timeToDecision: {
    says: 'After how many days which share of all requests raised had its first yes or no. Those still open count for as long as they have been open; withdrawn ones and duplicates end otherwise.',
    not: 'How long your request will take, nor whether a quick no beats a slow yes.',
    mislead: 'The median of the decided alone is too short, because it leaves out whoever still waits. Counted by the day of deciding, the whole figure becomes that one.',
  },
  counterOptions: {
    says: 'Of the requests that were declined or got a counter-option, how many had been offered one by then; and of the counter-options that were answered, how many were agreed to.',
    not: 'How good the offers were.',
    mislead: 'A counter-option that nobody answered is in neither part of the second share: compare proposed and answered.',
  },
  overrides: {
    says: 'How many decided requests an executive decided differently, and in which direction; how many were escalated; how many answers turned into their opposite within a year. Always of the whole company: there are few executives.',
    not: 'Who was right. An override may be the better decision, and a reversal may be learning.',
    mislead: 'Reversals look a year back by their nature. What changed last month shows in the directions.',
  },
  calibration: {
    says: 'How far the forecasts given with decisions lay from what came. The Brier score is 0 when perfect and 0.25 for always saying 50 %. On the diagonal, what was called 70 % likely came true in 70 %. Whether it came true is said by the side that did not make the forecast.',
    not: 'Whether a decision was good: a good one may come out badly.',
    mislead: 'What nobody has looked at yet is missing; see overdue. With ten forecasts everything is wide open.',
  },
  balance: {
    says: 'How often one side put the other’s case so that the other said “yes, that is it”, and how many closed objections led to a better option. Both sides as one figure: it is about the conversation.',
    not: 'Which side listens better.',
    mislead: 'An objection may rightly be overruled, and a restatement that is never answered counts as not confirmed.',
  },
  unsupported: {
    says: 'Of the decisions for yes, and of those for no, how many rest on nothing that was shown: no claim substantiated by then, no ground that stands by itself. One formula for both.',
    not: 'That the decision was wrong; only that the record does not show why it was right.',
    mislead: 'A ground is easily typed. The figure counts that it was given, not that it was shown.',
  },
  unresolved: {
    says: 'Of the requests raised, how many are undecided past the day that the policy wants an answer by, or were deferred and are past the day to look again.',
    not: 'Whose fault it is. Somebody may wait for an answer of the customer.',
    mislead: 'Requests that were raised a short while ago cannot be late yet and are in what is divided by.',
  },
  saturation: {
    says: 'The effort of what is promised and of what is asked for, against the capacity that was set for the quarter; how many requests come in for each that is decided; and how many yes say what they push back.',
    not: 'That a team works too little. Capacity is what somebody has set, effort what somebody has estimated.',
    mislead: 'What nobody has estimated weighs nothing here.',
  },
  retentionRisk: {
    says: 'What became of the accounts for which somebody said that they were about to quit, after a yes and after a no. A share is given only once twenty outcomes are known.',
    not: 'That a no made anybody leave, or a yes anybody stay.',
    mislead: 'Outcomes are recorded more readily when they fit the story: look at how many are not known.',
  },
};
