import { frameworkIndex } from "../../assessment/framework-index.ts";
import type { AnswerChange, ChangeResult } from "../../casework/answers/save-types.ts";
import { isConflict } from "../../casework/answers/save-types.ts";
import { notFound } from "../../casework/refusal.ts";
import { saveRecordFacts } from "../../casework/young-people/save-record-facts.ts";
import { parseAddress } from "../../framework/address.ts";
import { readForm } from "../questions/read-form.ts";
import { formFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { Conflicts, type ConflictWords } from "../saving/conflicts.tsx";
import { type Deed, deedOf, entryChange, runOf } from "../saving/deed.ts";
import { nextPlace } from "../saving/next-place.ts";
import { RefusedAnswers, refusedAnswers } from "../saving/refused-answers.tsx";
import { rowId } from "../stages/paths.ts";
import { factText } from "./fact-text.ts";
import { type OpenRecord, openRecord } from "./open-record.ts";
import { recordFramework } from "./record-framework.ts";
import { recordEntryPath, recordPath, recordQuestionPath } from "./record-paths.ts";
import { showRecordPart } from "./record-show.tsx";

/** A posted form of the record: everything touched is saved, each fact for itself; then the button's own deed is done. */
export async function postRecordPart(context: RequestContext): Promise<Response> {
  const youngPersonId = context.param("youngPersonId");
  const fields = formFields(context.body);
  const run = runOf(fields.get("_run"));
  const deed = deedOf(fields.get("do"));
  const posted = readForm(fields);
  const before = await openRecord(context.work, youngPersonId);
  if (!before?.record.mayWrite || !before.visible.subSections.includes(context.param("subSection")))
    return context.refuse(notFound);
  const changes = [
    ...posted.map(({ address, input, version }): AnswerChange => ({ address, value: input, version })),
    ...entryChange(deed, (list) => nextPlace(before.visible, list)),
  ];
  if (changes.length === 0) return context.redirect(whereTo(context, deed, []));
  const saved = await saveRecordFacts(context.work, { youngPersonId, runId: run, changes });
  if (!saved.ok) return context.refuse(saved.refusal);
  const { results } = saved.value;
  const refusals = results.filter((result) => result.outcome === "refused").map(({ refusal }) => refusal);
  const [first] = refusals;
  if (first === undefined) return context.redirect(whereTo(context, deed, results));
  context.keepWork();
  const conflicts = refusals.filter(isConflict);
  const answers = refusedAnswers(results, posted);
  if (conflicts.length + answers.length === 0) return context.refuse(first);
  const words = wordsOf(before);
  context.auditView(conflicts.length > 0 ? "conflict-viewed" : "record-viewed");
  return showRecordPart(context, {
    status: conflicts.length > 0 ? 409 : first.status,
    notice: (
      <>
        <RefusedAnswers answers={answers} words={words} />
        {conflicts.length > 0 && (
          <Conflicts conflicts={conflicts} posted={posted} words={words} context={context} run={run} />
        )}
      </>
    ),
  });
}

/** Back to the page, at the very row; an added entry is opened. */
function whereTo(context: RequestContext, deed: Deed, results: readonly ChangeResult[]): string {
  const here = new URL(context.request.url).pathname;
  switch (deed.verb) {
    case "add": {
      const added = parseAddress(results.at(-1)?.address ?? "");
      return added?.kind === "entry"
        ? recordEntryPath(context.param("youngPersonId"), context.param("subSection"), added.question, added.entry)
        : here;
    }
    case "delete":
    case "restore": {
      const list = parseAddress(deed.about)?.question ?? "";
      return `${recordPath(context.param("youngPersonId"), context.param("subSection"))}#${encodeURIComponent(rowId(list))}`;
    }
    default:
      return `${here}?saved=1`;
  }
}

const wordsOf = (record: OpenRecord): ConflictWords => ({
  question: (address) =>
    frameworkIndex(recordFramework()).questions.get(parseAddress(address)?.question ?? "")?.question ?? null,
  say: (address, value) => factText(record, address, value),
  href: (address) => recordQuestionPath(record.visible.youngPerson.id, address),
});
