/** What the Core Record of a young person says: where they are, who is involved and what is planned, on one page. */
export const coreRecord = {
  title: "Core Record",
  titleOf: (name: string): string => `Core Record, ${name}`,
  block: {
    who: "Who",
    alerts: "Alerts",
    judgements: "Judgements",
    "life-now": "Key facts",
    "plan-now": "Current plan",
    "keep-safe": "Keep safe, and if things change",
    involved: "Who is involved",
    dates: "Order and dates",
  },
  /** What a line is called in a word, where the question asks in a sentence. */
  short: {
    "case:preferred-name": "Likes to be called",
    "case:preferred-language": "Language",
    "case:interpreter-needed": "Interpreter needed",
    "communication-adjustments": "How to talk",
    "case:addresses": "Lives at",
    "secret-address": "Lives at",
    "case:contact-details": "Contact",
    "in-custody": "In custody now",
    "case:home-service": "Home service",
    "case:host-service": "Host service or establishment",
  },
  mark: {
    "parental-responsibility": "has parental responsibility",
    "lives-with": "lives with them",
    lead: "lead professional",
    "do-not-contact": "do not contact",
    "contact-as-noted": "contact only as noted",
  },
  secretAddress: "Kept secret. Open the record to read it.",
  noAlerts: "None recorded",
  notRecorded: "Not recorded",
  noPlan: "No plan yet",
  noStage: "No stage has been written yet",
  caseManager: "Case manager",
  nobodyNamed: "nobody named",
  owner: (title: string): string => `Writes ${title}`,
  ownerOfLast: (title: string): string => `Wrote ${title}`,
  writesParts: (name: string, parts: number): string =>
    parts === 1 ? `${name} writes 1 part` : `${name} writes ${parts} parts`,
  standsIn: (name: string, owner: string, until: string): string => `${name} stands in for ${owner} until ${until}`,
  stageDue: "Stage due",
  nextReview: "Next review",
  /** Of a review date that nobody set: reckoned from the last completed stage. */
  reckoned: "counted from the last completed stage",
  late: "late",
  /** Under a line that comes from an earlier stage than the one in hand. */
  stillFrom: (title: string, day: string): string => `from ${title}, completed on ${day}`,
  notJudgedSince: (title: string, before: string, day: string): string =>
    `not judged yet in ${title}; this is from ${before}, completed on ${day}`,
  fromOpen: (title: string, today: string): string => `From ${title}, in progress, as it stands on ${today}.`,
  fromOpenAndLast: (title: string, today: string, last: string, day: string): string =>
    `From ${title}, in progress, as it stands on ${today}. What it does not say yet is from ${last}, completed on ${day}, and says so.`,
  fromCompleted: (title: string, day: string, today: string): string =>
    `From ${title}, completed on ${day}. No stage is open on ${today}.`,
  fromRecordAlone: (today: string): string =>
    `From the case record alone, as it stands on ${today}: no stage has been written yet.`,
  partly:
    "You see what stands in the case record for you. Judgements, the plan and alerts of stages stand with those who see whole stages.",
  planOf: (title: string, day: string): string => `The plan of ${title}, completed on ${day}.`,
  planInHand: (title: string): string => `The plan of ${title}, in progress: not completed yet.`,
  toPlan: "Open the plan, and how it goes",
  toStage: "Open the stage",
  more: "More about this young person",
  comesFrom: "Each line leads to where it comes from. Nothing is typed here.",
};
