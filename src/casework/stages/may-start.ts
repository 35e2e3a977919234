import type { Role } from "../../database/schema.ts";
import type { StageType } from "../../framework/language.ts";
import type { Actor } from "../actor.ts";
import type { Refusal } from "../refusal.ts";

/** Who starts stages. A court duty officer starts those of the court day: with a bail or custody module (design §1). */
const starters: readonly Role[] = [
  "practitioner",
  "senior-practitioner",
  "manager",
  "court-duty-officer",
  "secure-practitioner",
  "secure-manager",
];
const courtModules = ["bail-and-remand", "custody"];

/** Why this person may not start a stage of this type; null when they may. */
export function refuseStart(actor: Actor, type: StageType): Refusal | null {
  if (!type.mayStart.includes(actor.organisationKind)) {
    return refusal(`A stage “${type.title}” is not started by an organisation of this kind.`);
  }
  if (!starters.includes(actor.role)) return refusal("Stages are started by practitioners and managers.");
  if (actor.role === "court-duty-officer" && !type.modules.some((module) => courtModules.includes(module.section))) {
    return refusal(`At court you start bail and custody stages. “${type.title}” is started by the case manager.`);
  }
  return null;
}

const refusal = (happened: string): Refusal => ({
  status: 403,
  code: "may-not-start",
  happened,
  kept: "Nothing was started.",
  toDo: "Ask the case manager or a manager to start it.",
});
