import { z } from "zod";
import { notFound, nothingChanged, spoken } from "../../../casework/refusal.ts";
import { noteResult } from "../../../casework/sending/note-result.ts";
import { sayNothingToSend } from "../../../casework/sending/nothing-to-send.ts";
import { type SendingRefusal, sendStage } from "../../../casework/sending/send-stage.ts";
import { practiceMarked } from "../../../documents/practice-marked.ts";
import { renderFile } from "../../../documents/render-document.ts";
import { sentDocument } from "../../../documents/sent-document.ts";
import { languages } from "../../../wording/current-language.ts";
import { sendingWords } from "../../../wording/sending.ts";
import { type FormFields, formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { readDay } from "../people/read-day.ts";
import { loadSending } from "./load-sending.ts";
import { sentPath, sentRowId } from "./paths.ts";
import { type NotKept, showSend, showSent } from "./show.tsx";

/** Bounded here; what fits and what is missing the use case says. */
const sent = z.object({
  entryId: z.guid(),
  documents: z.array(z.string().max(60)).max(60),
  sections: z.array(z.string().max(100)).max(200),
  language: z.enum(languages),
  to: z.string().max(100),
  person: z.string().max(20_000),
  how: z.string().max(100),
  when: z.string().max(100),
  why: z.string().max(100_000),
  knows: z.string().max(100),
  looked: z.string().max(100),
  call: z.object({ who: z.string().max(20_000), about: z.string().max(100_000), reached: z.boolean() }).nullable(),
});

/** Puts a sending on record and makes its documents; or says that nothing is to be sent. */
export async function postSend(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  if (fields.get("do") === "nothing") {
    const said = await sayNothingToSend(context.work, { stageId, reason: fields.get("not-needed") ?? "" });
    return said.ok
      ? context.redirect(`${sentPath(stageId)}?sent=nothing`)
      : again(context, { fields, refusal: said.refusal }, showSend);
  }
  const call = fields.get("call") ?? "";
  const read = sent.safeParse({
    entryId: fields.get("entry"),
    documents: fields.all("document"),
    sections: fields.all("section"),
    language: fields.get("language"),
    to: fields.get("to") ?? "",
    person: fields.get("person") ?? "",
    how: fields.get("how") ?? "",
    when: readDay(fields, "when") ?? "",
    why: fields.get("why") ?? "",
    knows: fields.get("knows") ?? "",
    looked: fields.get("looked") ?? "",
    call:
      call === ""
        ? null
        : {
            who: fields.get("call-who") ?? "",
            about: fields.get("call-about") ?? "",
            reached: call === "reached",
          },
  });
  if (!read.success) return again(context, { fields, refusal: notUnderstood }, showSend);
  const { actor, site, now, work } = context;
  const kept = await sendStage(work, { stageId, ...read.data }, (of) =>
    renderFile(
      sentDocument(of, {
        organisation: actor.organisationName,
        createdAt: now,
        marked: (model) => (site.practice ? practiceMarked(model) : model),
      }),
    ),
  );
  if (!kept.ok) return again(context, { fields, refusal: kept.refusal }, showSend);
  return context.redirect(`${sentPath(stageId)}?sent=${kept.value}#${sentRowId(kept.value)}`);
}

const result = z.object({
  entryId: z.guid(),
  result: z.string().max(100),
  reason: z.string().max(100_000),
  seen: z.object({ result: z.coerce.number().int().min(0), reason: z.coerce.number().int().min(0) }),
});

/** Keeps what came back of a sending. */
export async function postResult(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  const read = result.safeParse({
    entryId: fields.get("entry"),
    result: fields.get("result") ?? "",
    reason: fields.get("reason") ?? "",
    seen: { result: fields.get("seen-result") ?? "0", reason: fields.get("seen-reason") ?? "0" },
  });
  if (!read.success) return again(context, { fields, refusal: notUnderstood }, showSent);
  const page = await loadSending(context);
  if (!page?.open.record.mayWrite || !page.sent.some(({ entryId }) => entryId === read.data.entryId))
    return context.refuse(notFound);
  const kept = await noteResult(context.work, { youngPersonId: page.open.record.youngPerson.id, ...read.data });
  if (!kept.ok) return again(context, { fields, refusal: kept.refusal }, showSent);
  return context.redirect(`${sentPath(stageId)}?sent=result#${sentRowId(read.data.entryId)}`);
}

/** What is not there, or not allowed, is refused; the rest is shown again above what was typed. */
function again(
  context: RequestContext,
  notKept: { readonly fields: FormFields; readonly refusal: SendingRefusal },
  show: (context: RequestContext, notKept: NotKept) => Promise<Response>,
): Promise<Response> | Response {
  const { status } = notKept.refusal;
  if (status !== 409 && status !== 422) return context.refuse(notKept.refusal);
  context.keepWork();
  context.auditView("stage-sending-viewed");
  return show(context, notKept);
}

const notUnderstood = spoken(422, "sending-not-understood", () => nothingChanged(sendingWords().notUnderstood));
