/** What the assessment rests on. */
import { yetToClarify } from "../computed/whole-stage.ts";
import { type Check, when } from "./check.ts";

const familyVoices = ["young-person", "parent-carer", "self-assessment"];
/** How many questions may stay "yet to clarify" at a first stage before it is said [own; local setting]. */
const mostYetToClarify = 15;

export const sourceChecks: readonly Check[] = [
  {
    id: "cc-sources-one",
    severity: "warn",
    message: "More than one kind of source is expected, the young person or a carer among them.",
    about: ["sources-used.kind"],
    find: (inputs) => {
      const kinds = new Set(inputs.rows("sources-used").flatMap((row) => row.text("kind") ?? []));
      if (kinds.size === 0) return [];
      return when(kinds.size < 2 || !familyVoices.some((kind) => kinds.has(kind)), "sources-used");
    },
  },
  {
    id: "cc-ytc-review",
    severity: "warn",
    message: "Clear up what is still marked yet to clarify.",
    about: [],
    find: (inputs) => {
      const open = yetToClarify(inputs).flatMap((line) => line.address ?? []);
      return when(inputs.facts.hasPreviousStage || open.length > mostYetToClarify, ...open);
    },
  },
  {
    id: "cc-no-score-history",
    severity: "warn",
    message: "The score is provisional until the history is checked.",
    about: ["case-type", "sanction-history-checked"],
    find: (inputs) =>
      when(
        ["court-order", "custody"].includes(inputs.text("case-type") ?? "") &&
          inputs.value("sanction-history-checked") !== "yes",
        "sanction-history-checked",
      ),
  },
];
