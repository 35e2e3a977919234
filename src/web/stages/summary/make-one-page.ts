import { type SummaryVersion, summaryVersions } from "../../../assessment/one-page-summary/summary.ts";
import { type OnePage, onePage, type SignedBy } from "../../../casework/one-page/one-page.ts";
import { lastCompleted } from "../../../casework/stages/last-completed.ts";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import type { StagePage } from "../load-page.ts";
import { ageAndBirth } from "../stage-banner.ts";

/** The version that the address names; the full one where it names none that there is. */
export const versionOf = (query: URLSearchParams): SummaryVersion =>
  summaryVersions.find((version) => version === query.get("version")) ?? "full";

/** The summary of a stage that this person sees whole. */
export async function makeOnePage(context: RequestContext, page: StagePage, version: SummaryVersion): Promise<OnePage> {
  const { visible } = page;
  const today = dayOf(context.now);
  return onePage({
    visible,
    last: await lastCompleted(context.work, visible.head.id),
    version,
    signedBy: signedBy(page),
    service: context.actor.organisationName,
    ageAndBirth: ageAndBirth(visible.youngPerson.dateOfBirth, today) ?? "",
    today,
  });
}

/** What is completed was signed where it had to be: of a part without a signature nothing is said. */
const signedBy = ({ signatures, visible }: StagePage): SignedBy =>
  new Map(
    signatures
      .filter(({ state, needed }) => state === "signed" || (needed && visible.head.status !== "completed"))
      .map((each) => [each.part, each.state === "signed" ? each.signature.signedByName : null]),
  );
