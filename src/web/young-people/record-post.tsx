import { randomUUID } from "node:crypto";
import type { AnswerChange, ChangeResult } from "../../casework/answers/save-types.ts";
import { isConflict } from "../../casework/answers/save-types.ts";
import { notFound } from "../../casework/refusal.ts";
import { saveRecordFacts } from "../../casework/young-people/save-record-facts.ts";
import { entryAddress, parseAddress } from "../../framework/address.ts";
import { readForm } from "../questions/read-form.ts";
import { formFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { rowId } from "../stages/paths.ts";
import { type OpenRecord, openRecord } from "./open-record.ts";
import { RecordConflicts } from "./record-conflicts.tsx";
import { recordEntryPath, recordPath } from "./record-paths.ts";
import { showRecordPart } from "./record-show.tsx";

/** What a button of the form asks for besides saving. */
export interface Deed {
  readonly verb: string;
  readonly about: string;
  readonly version: number;
}

/** Reads `save`, `add <list>`, `delete <address> <version>`, `restore <address> <version>`. */
export function deedOf(text: string | null): Deed {
  const [verb = "save", about = "", version = "0"] = (text ?? "save").split(" ");
  return { verb, about, version: /^\d{1,9}$/.test(version) ? Number(version) : 0 };
}

/** What the deed writes: an entry added, taken out or put back. */
export function changeOf({ verb, about, version }: Deed, { visible }: OpenRecord): readonly AnswerChange[] {
  const nextPlace = (list: string): number =>
    (visible.answers.entries[list]?.length ?? 0) + (visible.deletedEntries[list]?.length ?? 0) + 1;
  switch (verb) {
    case "add":
      return [{ address: entryAddress(about, randomUUID()), value: nextPlace(about), version: 0 }];
    case "restore":
      return [{ address: about, value: nextPlace(parseAddress(about)?.question ?? ""), version }];
    case "delete":
      return [{ address: about, value: null, version }];
    default:
      return [];
  }
}

/** A posted form of the record: everything touched is saved, each fact for itself; then the button's own deed is done. */
export async function postRecordPart(context: RequestContext): Promise<Response> {
  const youngPersonId = context.param("youngPersonId");
  const fields = formFields(context.body);
  const asked = fields.get("_run");
  // Ids made by our own pages; anything else begins an editing run of its own.
  const run = asked !== null && /^[0-9a-f-]{36}$/.test(asked) ? asked : randomUUID();
  const deed = deedOf(fields.get("do"));
  const posted = readForm(fields);
  const before = await openRecord(context.work, youngPersonId);
  if (!before?.record.mayWrite || !before.visible.subSections.includes(context.param("subSection")))
    return context.refuse(notFound);
  const changes = [
    ...posted.map(({ address, input, version }): AnswerChange => ({ address, value: input, version })),
    ...changeOf(deed, before),
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
  if (conflicts.length === 0) return context.refuse(first);
  return showRecordPart(context, {
    status: 409,
    notice: <RecordConflicts conflicts={conflicts} posted={posted} record={before} context={context} run={run} />,
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
