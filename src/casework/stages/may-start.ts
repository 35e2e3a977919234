import type { StageType } from "../../framework/language.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Actor } from "../actor.ts";
import type { Refusal } from "../refusal.ts";
import { wholeCaseRoles } from "../whole-case-roles.ts";

/** A court duty officer starts the stages of the court day: with a bail or custody module (design §1). */
const courtModules = ["bail-and-remand", "custody"];

/** Why this person may not start a stage of this type; null when they may. */
export function refuseStart(actor: Actor, type: StageType): Refusal | null {
  const say = stageLifeWords().mayNotStart;
  if (!type.mayStart.includes(actor.organisationKind)) {
    return refusal(say.otherKind(type.title));
  }
  if (!wholeCaseRoles.includes(actor.role)) return refusal(say.otherRole);
  if (actor.role === "court-duty-officer" && !type.modules.some((module) => courtModules.includes(module.section))) {
    return refusal(say.atCourt(type.title));
  }
  return null;
}

const refusal = (happened: string): Refusal => ({
  status: 403,
  code: "may-not-start",
  happened,
  kept: stageLifeWords().nothingStarted,
  toDo: stageLifeWords().mayNotStart.toDo,
});
