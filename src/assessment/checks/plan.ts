/** Whether the plan answers the conclusions. */
import { liveFactors } from "../computed/desistance.ts";
import { linkedTo } from "../computed/links.ts";
import { hasTarget, isPlannedFor, isUsed } from "../plan-coverage/plan-links.ts";
import {
  behaviourNeedsPlan,
  behaviours,
  missingContingency,
  openTargets,
  outcomeNeedsPlan,
  outcomesFeared,
  strongFactors,
} from "../plan-coverage/plan-needs.ts";
import { type Check, when } from "./check.ts";

const shortestChange = 30;
const onlySaysItRises =
  /^\s*(?:the )?(?:risk|concern|likelihood)\s+(?:rises|goes up|increases|gets (?:worse|higher))[.!]?\s*$/i;

/** Words of the office that a young person would not use of themself [own; a start, services may add]. */
const jargon =
  /\b(?:desistance|criminogenic|compliance|comply|engage|engagement|intervention|pro-social|prosocial|anti-social|offending behaviour|risk factors?|protective factors?|address(?:ing)? (?:his|her|their|my)|victim awareness|consequential thinking|cognitive|peer influence|reparation|appropriate|strategies)\b/i;

const mostTargets = 5;

export const planChecks: readonly Check[] = [
  {
    id: "cc-behaviour-unplanned",
    severity: "warn",
    message: "Nothing in the plan addresses this behaviour.",
    about: ["future-behaviours.impact", "future-behaviours.likelihood"],
    find: (inputs) =>
      behaviours(inputs).flatMap((row) =>
        when(behaviourNeedsPlan(row) && !isPlannedFor(linkedTo(inputs), row.id), row.address),
      ),
  },
  {
    id: "cc-outcome-unplanned",
    severity: "warn",
    message: "Nothing in the plan addresses this outcome.",
    about: ["adverse-outcomes.impact", "adverse-outcomes.likelihood"],
    find: (inputs) =>
      outcomesFeared(inputs).flatMap((row) =>
        when(outcomeNeedsPlan(row) && !isPlannedFor(linkedTo(inputs), row.id), row.address),
      ),
  },
  {
    id: "cc-factor-unplanned",
    severity: "tip",
    message: "A strong pull towards offending has no target.",
    find: (inputs) =>
      strongFactors(inputs, "against").flatMap((row) => when(!hasTarget(linkedTo(inputs), row.id), row.address)),
  },
  {
    id: "cc-strength-unused",
    severity: "tip",
    message: "A strong point is not used in the plan.",
    find: (inputs) =>
      strongFactors(inputs, "for").flatMap((row) => when(!isUsed(linkedTo(inputs), row.id), row.address)),
  },
  {
    id: "cc-one-sided",
    severity: "warn",
    message: "Both sides are needed: something that helps, and something that gets in the way.",
    about: ["desistance-factors.direction", "desistance-factors.change"],
    find: (inputs) => {
      const sides = new Set(liveFactors(inputs).flatMap((row) => row.text("direction") ?? []));
      return when(sides.size === 1, "desistance-factors");
    },
  },
  {
    id: "cc-target-unlinked",
    severity: "tip",
    message: "Say what this target is for.",
    find: (inputs) => openTargets(inputs).flatMap((row) => when(row.ticks("links").length === 0, row.at("links"))),
  },
  {
    id: "cc-no-contingency",
    severity: "stop",
    message: "Write what to do if things get worse.",
    find: missingContingency,
  },
  {
    id: "cc-empty-contingency",
    severity: "tip",
    message: "Be specific so that a stranger can act.",
    find: (inputs) =>
      ["contingency-others", "contingency-safety"].flatMap((list) =>
        inputs.rows(list).flatMap((row) => {
          const change = row.text("change");
          return when(
            change !== null && (change.trim().length < shortestChange || onlySaysItRises.test(change)),
            row.at("change"),
          );
        }),
      ),
  },
  {
    id: "cc-key-area-empty",
    severity: "warn",
    message: "An important area has no work planned.",
    about: ["key-areas.priority"],
    find: (inputs) =>
      inputs.rows("key-areas").flatMap((area) => {
        const matters = ["first", "important"].includes(area.text("priority") ?? "");
        const planned =
          openTargets(inputs).some((target) => target.text("area") === area.id) ||
          inputs.rows("resources").some((resource) => resource.ticks("for").includes(area.id)) ||
          (area.id === "not-hurting-others" && inputs.rows("external-controls").length > 0);
        return when(matters && !planned, area.at("priority"));
      }),
  },
  {
    id: "cc-targets-many",
    severity: "tip",
    message: "Choose the few targets that matter most now.",
    find: (inputs) => when(openTargets(inputs).length > mostTargets, "plan-targets"),
  },
  {
    id: "cc-target-no-child-words",
    severity: "tip",
    message: "Use the young person's words.",
    find: (inputs) => openTargets(inputs).flatMap((row) => when(jargon.test(row.text("want") ?? ""), row.at("want"))),
  },
  {
    id: "cc-child-plan-review",
    severity: "tip",
    message: "Share with the social worker.",
    find: (inputs) => {
      const told = inputs.rows("stage-sent").some((row) => row.text("to") === "childrens-services");
      return inputs
        .rows("other-plans")
        .flatMap((row) =>
          when(!told && ["child-protection", "care-plan"].includes(row.text("type") ?? ""), row.at("type")),
        );
    },
  },
  {
    id: "cc-plan-not-agreed",
    severity: "tip",
    message: "Show how the plan deals with the disagreement.",
    find: (inputs) => when(["partly", "no"].includes(inputs.text("plan-agreement") ?? ""), "plan-agreement"),
  },
  {
    id: "cc-contract-differs",
    severity: "stop",
    message: "Change the plan, then ask for countersignature again.",
    find: (inputs) => when(inputs.value("contract-matches") === "no-plan-must-be-changed", "contract-matches"),
  },
];
