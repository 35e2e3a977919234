import { isLocalRisk } from "../../assessment/local/local-configuration.ts";
import type { BannerAlert } from "../../casework/young-people/banner-alerts.ts";
import type { VisibleRecord } from "../../casework/young-people/visible-record.ts";
import { ageOn } from "../../judgement/age/age-on.ts";
import { coreRecordWords } from "../../wording/core-record.ts";
import { dateInWords } from "../../wording/dates.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { recordWords } from "../../wording/record.ts";
import type { PersonBannerProps } from "../components/person-banner/person-banner.tsx";
import type { RequestContext } from "../routing/route.ts";
import { coreRecordPath, stagePath, youngPersonPath } from "../stages/paths.ts";
import { summaryPath } from "../stages/summary/paths.ts";
import { readsWholeCases } from "../who.ts";
import type { OpenRecord } from "./open-record.ts";
import { recordQuestionPath } from "./record-paths.ts";

/** Flags of what every talk with the young person depends on. */
const needs: ReadonlySet<string> = new Set(["slcn"]);
/** Flags and facts that can hurt somebody. Other flags (judgements, health) stand in the stage's own page. */
const safety: ReadonlySet<string> = new Set([
  "suicide",
  "self-harm",
  "exploitation",
  "staff-safety",
  "specific-victim",
  "risk-to-children",
  "gang",
  "weapon",
  "child-protection",
  "safe-contact",
  "secret-address",
]);

/** Who this is about, with what must not be missed, on every page of the record. */
export function recordBanner({ record }: OpenRecord, today: string): PersonBannerProps {
  const { youngPerson, alerts } = record;
  const called = youngPerson.preferredName;
  const born = youngPerson.dateOfBirth;
  const say = recordWords().banner;
  return {
    name: youngPerson.displayName,
    href: youngPersonPath(youngPerson.id),
    facts: [
      ...(called !== null && !youngPerson.displayName.split(" ").includes(called) ? [say.called(called)] : []),
      born === null ? say.birthNotKnown : say.ageAndBirth(ageOn(born, today), dateInWords(born)),
      youngPerson.reference,
      youngPerson.caseManagerName === null ? say.noCaseManager : say.caseManager(youngPerson.caseManagerName),
    ],
    alerts: alerts
      .filter(({ id }) => safety.has(id) || needs.has(id) || isLocalRisk(id))
      .map((alert) => ({
        kind: needs.has(alert.id) ? ("need" as const) : ("safety" as const),
        text: alert.label,
        href: alertPath(alert, youngPerson.id),
      })),
  };
}

/** All of it on one page: the Core Record, and the latest stage for whoever reads whole stages. */
export function waysOf({ actor }: RequestContext, { youngPerson, stages }: VisibleRecord): PersonBannerProps["ways"] {
  const latest = stages.find(({ status }) => status === "in-progress" || status === "completed");
  return [
    { text: coreRecordWords().title, href: coreRecordPath(youngPerson.id) },
    ...(latest && readsWholeCases.allows(actor) ? [{ text: onePageWords().title, href: summaryPath(latest.id) }] : []),
  ];
}

function alertPath({ stageId, question }: BannerAlert, youngPersonId: string): string {
  if (question !== null) return recordQuestionPath(youngPersonId, question.split(".")[0] ?? question);
  return stageId === null ? youngPersonPath(youngPersonId) : stagePath(stageId);
}
