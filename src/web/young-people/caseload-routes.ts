import { hiddenRecords } from "../../casework/restricted/break-glass.ts";
import { caseload } from "../../casework/work-lists/caseload.ts";
import { addYoungPerson } from "../../casework/young-people/add-young-person.ts";
import { samePeople } from "../../casework/young-people/same-people.ts";
import { FormFields, formFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { youngPersonPath } from "../stages/paths.ts";
import { keepsTheRecord } from "../who.ts";
import { dayOf } from "../words/when.ts";
import { type CaseloadSearch, caseloadPage, mostLines } from "./caseload-page.tsx";
import { asAdded, bornOn, faultsOf, readNewPerson } from "./new-person-input.ts";
import { newPersonPage } from "./new-person-page.tsx";

const ownCases: ReadonlySet<string> = new Set(["practitioner", "senior-practitioner", "secure-practitioner"]);

/** Practitioners begin with their own young people; a search looks at everybody. */
export function searchOf(query: URLSearchParams, role: string): CaseloadSearch {
  const words = (query.get("q") ?? "").trim().slice(0, 200);
  const whose = query.get("whose");
  return { words, mine: words === "" && (whose === "mine" || (whose === null && ownCases.has(role))) };
}

export async function showCaseload(context: RequestContext): Promise<Response> {
  const search = searchOf(context.query, context.actor.role);
  const { words, mine } = search;
  const found = await caseload(context.work, { search: words, mine, order: "due", size: mostLines });
  if (!found.ok) return context.refuse(found.refusal);
  // Lists of one's own say nothing of others' records.
  const hidden =
    !mine && keepsTheRecord.allows(context.actor) ? await hiddenRecords(context.work, words === "" ? null : words) : [];
  return context.page(caseloadPage(context, search, found.value, hidden));
}

export function showNewPerson(context: RequestContext): Response {
  const input = {
    ...readNewPerson(new FormFields([])),
    caseManager: ownCases.has(context.actor.role) ? "me" : "nobody",
  };
  return context.page(newPersonPage(context, { input, faults: [], known: [] }));
}

/** Adds the person; asks first when somebody of that name and date of birth is already there. */
export async function postNewPerson(context: RequestContext): Promise<Response> {
  const fields = formFields(context.body);
  const input = readNewPerson(fields);
  const faults = faultsOf(input, dayOf(context.now));
  if (faults.length > 0) return context.page(newPersonPage(context, { input, faults, known: [] }), 422);
  if (fields.get("anyway") !== "yes") {
    const known = await samePeople(context.work, { ...input, dateOfBirth: bornOn(input) });
    if (known.length > 0) {
      context.keepWork();
      context.auditView("same-people-viewed");
      context.audit({ detail: { youngPeople: known.map(({ youngPersonId }) => youngPersonId) } });
      return context.page(newPersonPage(context, { input, faults: [], known }), 409);
    }
  }
  const added = await addYoungPerson(context.work, asAdded(input, context.actor.userId));
  if (!added.ok) return context.refuse(added.refusal);
  return context.redirect(`${youngPersonPath(added.value.youngPersonId)}?added=1`);
}
