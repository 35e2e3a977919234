import type { KeepReading } from "../../../casework/quality-checks/keep-reading.ts";
import { type CheckSection, checkSections } from "../../../casework/quality-checks/quality-checks.ts";
import { isCheckResult } from "../../../casework/quality-checks/quality-review.ts";
import type { FormFields } from "../../routing/request-body.ts";

const note = "check-note ";

/** What was read and answered on the page of a form; null where the page had neither changes nor checks. */
export function readingIn(
  fields: FormFields,
  deed: { readonly verb: string; readonly about: string },
): Omit<KeepReading, "stageId" | "part"> | null {
  const shown = fields.all("shown");
  const checks = fields.entries.filter(([name]) => name.startsWith(note)).map(([name]) => name.slice(note.length));
  if (shown.length + checks.length === 0) return null;
  const read = new Set(fields.all("read"));
  return {
    read: new Map(shown.map((key) => [key, read.has(key)])),
    answers: new Map(
      checks.map((id) => {
        const chosen = fields.get(`check ${id}`) ?? "";
        return [id, { result: isCheckResult(chosen) ? chosen : null, note: fields.get(`${note}${id}`) ?? "" }];
      }),
    ),
    allMet: deed.verb === "all-met" ? sectionOf(deed.about) : null,
  };
}

const sectionOf = (text: string): CheckSection | null => checkSections.find((section) => section === text) ?? null;

const texts = ["note", "return-note", "comment ", "wording ", "answer ", note];

/** The texts that were typed into a form, to stand there again; those of boxes that were sent stand on the page already. */
export const typedIn = (fields: FormFields, sent: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map(
    fields.entries.filter(
      ([name, value]) =>
        value.trim() !== "" && !sent.has(name) && texts.some((text) => name === text || name.startsWith(text)),
    ),
  );
