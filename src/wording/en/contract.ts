/** The plan beside the contract or plan that was signed with the young person. */
export const contract = {
  title: "The signed plan",
  about:
    "After a panel or planning meeting the signed contract or plan is attached, and compared with this plan target by target. A difference means that the plan must be changed and signed by a manager again.",
  record: "Signing and copies on record",
  change: "Change",
  compare: "The plan beside the signed paper",
  nothingSigned: "Nothing that was signed is attached yet.",
  attach: "Attach the signed plan or contract",
  noTargets: "The plan has no targets yet.",
  target: (number: number, name: string): string => `Target ${number}: ${name}`,
  verdictOf: (number: number): string => `Target ${number} is`,
  verdicts: {
    "as-in-the-signed-paper": "As in the signed paper",
    differs: "Different there",
    "not-in-the-signed-paper": "Not in it",
  },
  whatDiffers: (number: number): string => `What is different in target ${number}?`,
  changedSince: "This target was changed after it was compared. Look again.",
  lacking: "What the signed paper has and the plan lacks",
  lackingHint: "One thing in each box. An emptied box takes it out.",
  lackingOne: (number: number): string => `In the paper only, ${number}`,
  whatFollows:
    "One difference is enough: the plan then counts as not matching, and a manager's signature on it no longer stands until the plan is right.",
  keep: "Keep the comparison",
  kept: "Kept.",
  notKept: "This was not kept",
  says: {
    yes: "Every target was compared, and the plan is as it was signed.",
    no: "The plan differs from what was signed: change the plan, then ask for countersignature again.",
    open: "Not every target was compared yet.",
  },
  notUnderstood: {
    happened: "That comparison could not be understood.",
    toDo: "Open the page again and compare anew.",
  },
};
