/** Where a panel's decisions are recorded and where they lead, by the ids of the framework (content part 20, `oversight`). */
export const panelLists = {
  decisions: "panel-decisions",
  goesTo: ["plan-targets", "external-controls"],
  newTarget: "as-a-new-target",
  newControl: "as-a-new-control-or-action",
  thereAlready: "recorded-there-already",
  notTakenUp: "not-taken-up",
} as const;
