import type { StageType } from "../../framework/language.ts";
import type { Actor } from "../actor.ts";
import type { Refusal } from "../refusal.ts";
import { wholeCaseRoles } from "../whole-case-roles.ts";

/** A court duty officer starts the stages of the court day: with a bail or custody module (design §1). */
const courtModules = ["bail-and-remand", "custody"];

/** Why this person may not start a stage of this type; null when they may. */
export function refuseStart(actor: Actor, type: StageType): Refusal | null {
  if (!type.mayStart.includes(actor.organisationKind)) {
    return refusal(`A stage “${type.title}” is not started by an organisation of this kind.`);
  }
  if (!wholeCaseRoles.includes(actor.role)) return refusal("Stages are started by practitioners and managers.");
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
