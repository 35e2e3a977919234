import { z } from "zod";
import { panelQuestion } from "../../../assessment/panels/panel-rule.ts";
import type { AnswerChange } from "../../../casework/answers/save-types.ts";
import { decisionWays, putDecision, recordPanel } from "../../../casework/panels/record-panel.ts";
import { nothingChanged, type Refusal, spoken } from "../../../casework/refusal.ts";
import { visibleTo } from "../../../casework/stages/visible-to.ts";
import { panelsWords } from "../../../wording/panels.ts";
import { type FormFields, formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { entryPath, panelPath } from "../paths.ts";
import { readDay } from "../people/read-day.ts";
import { panelDays, panelStates, panelTexts } from "./record-form.tsx";
import { showPanel } from "./show.tsx";

const put = z.object({
  run: z.guid(),
  decision: z.union([z.literal(""), z.guid()]),
  text: z.string().max(20_000),
  way: z.enum(decisionWays),
  entry: z.union([z.literal(""), z.guid()]),
  because: z.string().max(20_000),
});

/** Keeps how the panel stands, or puts one of its decisions where it belongs. What cannot be kept is shown again as it was typed. */
export async function postPanel(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  if (fields.get("do") === "record") return record(context, stageId, fields);
  const text = (name: string): string => fields.get(name) ?? "";
  const read = put.safeParse({
    run: text("run"),
    decision: text("decision"),
    text: text("text"),
    way: text("way"),
    entry: text("entry"),
    because: text("because"),
  });
  if (fields.get("do") !== "put" || !read.success) return again(context, fields, notUnderstood);
  const { run: runId, decision, way, entry, because } = read.data;
  const what = decision === "" ? { text: read.data.text } : { id: decision };
  const outcome = await putDecision(context.work, { stageId, runId, decision: what, way, entry, because });
  if (!outcome.ok) return again(context, fields, outcome.refusal);
  const made = outcome.value;
  const visible = made === null ? null : await visibleTo(context.work, stageId);
  return context.redirect(
    made === null || visible === null
      ? `${panelPath(stageId)}?kept=yes#decisions`
      : entryPath(visible, made.list, made.entry),
  );
}

async function record(context: RequestContext, stageId: string, fields: FormFields): Promise<Response> {
  const run = z.guid().safeParse(fields.get("run"));
  const state = panelStates.find((each) => each === fields.get("state")) ?? null;
  if (!run.success) return again(context, fields, notUnderstood);
  const change = (address: string, value: string | null): AnswerChange => ({
    address,
    value: value === "" ? null : value,
    version: Number(fields.get(`version ${address}`) ?? Number.NaN),
  });
  const changes = [
    change(panelQuestion, state),
    ...(["why", "people", "agreed"] as const).map((name) => change(panelTexts[name], fields.get(name))),
    ...(["planned", "held"] as const).map((name) => change(panelDays[name], readDay(fields, name))),
  ];
  const outcome = await recordPanel(context.work, { stageId, runId: run.data, changes });
  return outcome.ok ? context.redirect(`${panelPath(stageId)}?kept=yes`) : again(context, fields, outcome.refusal);
}

/** What is not there, or not allowed, is refused; the rest is shown again above what was typed. */
function again(context: RequestContext, fields: FormFields, refusal: Refusal): Promise<Response> | Response {
  if (refusal.status !== 409 && refusal.status !== 422) return context.refuse(refusal);
  context.auditView("stage-viewed");
  return showPanel(context, { fields, refusal });
}

const notUnderstood = spoken(422, "panel-not-understood", () => nothingChanged(panelsWords().refusals.notUnderstood));
