import { z } from "zod";
import { changeDueDate } from "../../../casework/contributors/change-due-date.ts";
import { changeOwner } from "../../../casework/contributors/change-owner.ts";
import { giveParts } from "../../../casework/contributors/give-parts.ts";
import { handIn, takeUpAgain } from "../../../casework/contributors/hand-in.ts";
import { endStandIn, nameStandIn } from "../../../casework/contributors/name-stand-in.ts";
import { notUnderstood } from "../../../casework/contributors/refusals.ts";
import { returnParts } from "../../../casework/contributors/return-parts.ts";
import { settleLateAnswer } from "../../../casework/contributors/settle-late-answer.ts";
import { takeBack } from "../../../casework/contributors/take-back.ts";
import { done, notFound, type Outcome, refused } from "../../../casework/refusal.ts";
import { visibleTo } from "../../../casework/stages/visible-to.ts";
import { type FormFields, formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { peoplePath, stagePath } from "../paths.ts";
import { readDay } from "./read-day.ts";

/** Of a person, or of a time for which somebody stands in. */
const id = z.guid();

/** What is told on the page that follows: the deed, whom it concerns, and in how many stages. */
interface Told {
  readonly deed: string;
  readonly who: string;
  readonly stages: number;
}

/** What a button of the page of a stage's people asks for. */
export async function postPeople(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  if ((await visibleTo(context.work, stageId))?.all !== true) return context.refuse(notFound);
  const outcome = await act(context, stageId, fields);
  if (!outcome.ok) return context.refuse(outcome.refusal);
  const { deed, who, stages } = outcome.value;
  const told = new URLSearchParams({ told: deed, who, stages: String(stages) });
  return context.redirect(`${peoplePath(stageId)}?${told.toString()}`);
}

async function act(context: RequestContext, stageId: string, fields: FormFields): Promise<Outcome<Told>> {
  const { work } = context;
  const [deed = "", about = "", address = "", version = ""] = (fields.get("do") ?? "").split(" ");
  const text = (name: string): string => fields.get(name) ?? "";
  const who = about === "" ? text("who") : about;
  if (!id.safeParse(who).success) return refused(notUnderstood);
  const told = async (outcome: Promise<Outcome<unknown>>): Promise<Outcome<Told>> => {
    const result = await outcome;
    return result.ok ? done({ deed, who, stages: 1 }) : refused(result.refusal);
  };
  switch (deed) {
    case "give":
      return told(
        giveParts(work, {
          stageId,
          userId: who,
          subSections: fields.all("part").slice(0, 500),
          dueOn: readDay(fields, "due"),
          note: text("note"),
        }),
      );
    case "take-back":
      return told(takeBack(work, { stageId, userId: who }));
    case "return":
      return told(returnParts(work, { stageId, userId: who, reason: text("reason") }));
    case "proxy":
    case "cover": {
      const named = await nameStandIn(work, {
        stageId,
        userId: who,
        kind: deed,
        from: readDay(fields, "from") ?? "",
        until: readDay(fields, "until") ?? "",
        reason: text("reason"),
        everyStage: fields.has("every"),
      });
      return named.ok ? done({ deed, who, stages: named.value.stages }) : refused(named.refusal);
    }
    case "end":
      return told(endStandIn(work, { stageId, standInId: who }));
    case "owner":
      return told(
        changeOwner(work, {
          stageId,
          ownerId: who,
          seen: text("seen"),
          reason: text("reason"),
          alsoCase: fields.has("also-case"),
        }),
      );
    case "due":
      return told(
        changeDueDate(work, {
          stageId,
          dueOn: readDay(fields, "new-due") ?? "",
          seen: text("seen"),
          reason: text("reason"),
        }),
      );
    case "taken":
    case "left":
      return told(
        settleLateAnswer(work, { stageId, userId: who, address, outcome: deed, version: Number(version) || 0 }),
      );
    default:
      return refused(notUnderstood);
  }
}

/** Hands in what this person was given, or takes it up again. */
export async function postHandIn(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const again = formFields(context.body).get("do") === "again";
  const outcome = again ? await takeUpAgain(context.work, { stageId }) : await handIn(context.work, { stageId });
  return outcome.ok
    ? context.redirect(`${stagePath(stageId)}?told=${again ? "taken-up" : "handed-in"}`)
    : context.refuse(outcome.refusal);
}
