import { randomUUID } from "node:crypto";
import { z } from "zod";
import { saveAnswer } from "../../../casework/answers/save-answer.ts";
import { citeFact } from "../../../casework/citations/cite-fact.ts";
import { withCitation } from "../../../casework/citations/phrases.ts";
import { notFound } from "../../../casework/refusal.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { CitedReply, FoundReply } from "../../islands/citing/protocol.ts";
import { formFields, jsonValue } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { notUnderstoodSave } from "../../saving/refusals.ts";
import { loadStagePage } from "../load-page.ts";
import { comingFrom, questionPath } from "../paths.ts";
import { factPath } from "./cite-paths.ts";
import { findFacts } from "./found-facts.ts";
import { placeToCite, showCite } from "./show.tsx";

/** So many facts are offered while somebody types. own */
const offered = 12;

const asked = z.union([
  z.object({ find: z.string().max(200), into: z.string().max(300) }),
  z.object({ fact: z.string().max(300), into: z.string().max(300) }),
]);

/**
 * Finds facts, or cites one. What is looked for is words of a child's record, so it is posted and stands in no address. For a script the
 * phrase is the answer, and the page saves it with the text; without one it is put behind the text here.
 */
export async function postCite(context: RequestContext): Promise<Response> {
  return context.body.kind === "json" ? answerScript(context) : answerForm(context);
}

async function answerScript(context: RequestContext): Promise<Response> {
  const read = asked.safeParse(jsonValue(context.body));
  if (!read.success) return context.refuse(notUnderstoodSave);
  const page = await loadStagePage(context.work, context.param("stageId"));
  if (page === null) return context.refuse(notFound);
  const { visible } = page;
  const { into } = read.data;
  if ("find" in read.data) {
    context.auditView("stage-viewed");
    context.audit({ youngPersonId: visible.youngPerson.id, stageId: visible.head.id });
    const found = findFacts(visible, read.data.find, Number.POSITIVE_INFINITY, into);
    const facts = found.pages.flatMap((page) => page.facts.map((fact) => ({ ...fact, page: page.title })));
    // Answers and entries first, then what is said in entries: who looks for an offence looks for it whole.
    const wholeFirst = facts.toSorted((a, b) => depthOf(a.address) - depthOf(b.address));
    const reply: FoundReply = { facts: wholeFirst.slice(0, offered), found: found.shown };
    return context.json(reply);
  }
  const cited = await citeFact(context.work, { stageId: visible.head.id, address: read.data.fact });
  if (!cited.ok) return context.refuse(cited.refusal);
  const href = comingFrom(factPath(visible, read.data.fact), into);
  const reply: CitedReply = { phrase: cited.value.phrase, href };
  return context.json(reply);
}

const depthOf = (address: string): number => (parseAddress(address)?.kind === "field" ? 1 : 0);

async function answerForm(context: RequestContext): Promise<Response> {
  const fields = formFields(context.body);
  const fact = fields.get("fact");
  if (fact === null || fact.length > 300) {
    context.auditView("stage-viewed");
    return showCite(context, (fields.get("find") ?? "").slice(0, 200));
  }
  const page = await loadStagePage(context.work, context.param("stageId"));
  const into = page && placeToCite(context, page, context.query.get("into"));
  if (page === null || into === null) return context.refuse(notFound);
  const stageId = page.visible.head.id;
  const cited = await citeFact(context.work, { stageId, address: fact });
  if (!cited.ok) return context.refuse(cited.refusal);
  const saved = await saveAnswer(context.work, {
    stageId,
    runId: randomUUID(),
    address: into.address,
    value: withCitation(into.text, cited.value.phrase),
    version: into.version,
  });
  return saved.ok ? context.redirect(questionPath(page.visible, into.address)) : context.refuse(saved.refusal);
}
