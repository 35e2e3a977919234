import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import { nameOfEntry } from "../../assessment/describe-answer.ts";
import { notFound } from "../../casework/refusal.ts";
import type { RequestContext } from "../routing/route.ts";
import { keepsTheRecord } from "../who.ts";
import { openRecord } from "./open-record.ts";
import { recordFormPage } from "./record-form-page.tsx";
import { recordViews, viewerOf } from "./record-views.ts";

/** What a post without a script has to say on the page that answers it. */
export interface Told {
  readonly notice: JSX.Element | null;
  readonly status: number;
}

/** Shows a part of the record, or one entry of a list of it. */
export async function showRecordPart(
  context: RequestContext,
  told: Told = { notice: null, status: 200 },
): Promise<Response> {
  const record = await openRecord(context.work, context.param("youngPersonId"));
  if (!record?.record.mayWrite) return context.refuse(notFound);
  const subSection = context.param("subSection");
  const { visible } = record;
  if (!visible.subSections.includes(subSection)) return context.refuse(notFound);
  const entry = entryOf(context);
  const views = recordViews({ record, ...viewerOf(context) }, subSection, entry);
  if (views === null) return context.refuse(notFound);
  context.audit({ detail: { subSection } });
  return context.page(
    recordFormPage(context, {
      record,
      subSection,
      entry: entry && { ...entry, name: nameOfEntry(visible.compiled, entry.list, entry.id, visible.answers) },
      views,
      mayWrite: keepsTheRecord.allows(context.actor),
      notice: told.notice,
      run: randomUUID(),
    }),
    told.status,
  );
}

/** The entry named in the path `/young-people/:youngPersonId/record/:subSection/:list/:entry`. */
export function entryOf(context: RequestContext): { readonly list: string; readonly id: string } | null {
  const parts = new URL(context.request.url).pathname.split("/").filter(Boolean);
  return parts.length === 6 ? { list: context.param("list"), id: context.param("entry") } : null;
}
