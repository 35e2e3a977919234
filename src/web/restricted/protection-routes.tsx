import { readDate } from "../../casework/answers/read-date.ts";
import { notFound, type Refusal } from "../../casework/refusal.ts";
import { endInspection, inspectors, nameCases, namedCases } from "../../casework/restricted/inspections.ts";
import { recordOfReference } from "../../casework/restricted/restrict-record.ts";
import { restrictions } from "../../casework/restricted/restriction-store.ts";
import { openedRecords, watchedEvents, watchedSize } from "../../casework/restricted/watched.ts";
import { momentInWords } from "../../wording/dates.ts";
import { restrictedWords } from "../../wording/restricted.ts";
import { frame } from "../frame/frame.tsx";
import { WideTable } from "../frame/wide-table.tsx";
import { formFields } from "../routing/request-body.ts";
import type { RequestContext } from "../routing/route.ts";
import { protectionPath, restrictionPath, watchedPath } from "./paths.ts";
import { type NamingInput, type ProtectionPage, protectionPage } from "./protection-page.tsx";

async function pageOf(
  { work }: RequestContext,
  naming: NamingInput | null,
  refusal: Refusal | null,
  said: string | null,
): Promise<ProtectionPage> {
  return {
    restrictions: await restrictions(work),
    opened: await openedRecords(work),
    cases: await namedCases(work),
    inspectors: await inspectors(work),
    naming: naming ?? { inspectorId: "", references: "", lastDay: "" },
    refusal,
    said,
  };
}

export async function showProtection(context: RequestContext): Promise<Response> {
  const { work, query } = context;
  const reference = query.get("reference");
  const say = restrictedWords();
  let said: string | null = query.get("out") === "1" ? say.who.youAreOut : null;
  if (query.get("ended") === "1") said = say.page.ended;
  const named = Number(query.get("named"));
  if (Number.isInteger(named) && named > 0) said = say.page.named(named);
  if (reference !== null && reference !== "") {
    const found = await recordOfReference(work, reference.slice(0, 100));
    if (found !== null) return context.redirect(restrictionPath(found));
    said = say.page.notFound;
  }
  return context.page(protectionPage(context, await pageOf(context, null, null, said)));
}

export async function postInspection(context: RequestContext): Promise<Response> {
  const fields = formFields(context.body);
  const naming: NamingInput = {
    inspectorId: fields.get("inspector") ?? "",
    references: (fields.get("references") ?? "").slice(0, 10_000),
    lastDay: (fields.get("last-day") ?? "").slice(0, 100),
  };
  const outcome = await nameCases(context.work, { ...naming, lastDay: readDate(naming.lastDay, false) });
  if (outcome.ok) return context.redirect(`${protectionPath}?named=${outcome.value.named}#inspections`);
  if (outcome.refusal.status !== 422) return context.refuse(outcome.refusal);
  return context.page(protectionPage(context, await pageOf(context, naming, outcome.refusal, null)), 422);
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export async function postInspectionEnd(context: RequestContext): Promise<Response> {
  const fields = formFields(context.body);
  const youngPersonId = fields.get("young-person") ?? "";
  const inspectorId = fields.get("inspector") ?? "";
  if (!uuid.test(youngPersonId) || !uuid.test(inspectorId)) return context.refuse(notFound);
  const outcome = await endInspection(context.work, { youngPersonId, inspectorId });
  return outcome.ok ? context.redirect(`${protectionPath}?ended=1#inspections`) : context.refuse(outcome.refusal);
}

/** Everything that inspectors opened, newest first. */
export async function showWatched(context: RequestContext): Promise<Response> {
  const asked = context.query.get("before");
  const before = asked !== null && /^\d{1,18}$/.test(asked) ? asked : null;
  const events = await watchedEvents(context.work, before);
  const say = restrictedWords();
  const { page } = say;
  const called: Readonly<Partial<Record<string, string>>> = say.actions;
  const last = events.at(-1);
  return context.page(
    frame(
      context,
      { title: page.watched, place: "protection" },
      <div class="configure configure--wide">
        <p>
          <a href={protectionPath}>{page.title}</a>
        </p>
        <h1>{page.watched}</h1>
        {events.length === 0 ? (
          <p class="quiet">{page.noneWatched}</p>
        ) : (
          <>
            <p class="quiet">{page.watchedAbout}</p>
            <WideTable
              label={page.watched}
              head={[page.when, page.inspector, page.action, page.reference].map((text) => ({ text }))}
              rows={events.map((each) =>
                [momentInWords(each.at), each.inspector, called[each.action] ?? each.action, each.reference ?? "–"].map(
                  (text) => ({ text }),
                ),
              )}
            />
          </>
        )}
        {last !== undefined && events.length === watchedSize && (
          <p>
            <a href={`${watchedPath}?before=${last.id}`}>{page.earlier}</a>
          </p>
        )}
      </div>,
    ),
  );
}
