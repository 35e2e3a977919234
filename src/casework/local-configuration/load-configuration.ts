import type { LocalConfiguration, LocalRisk } from "../../assessment/local/local-configuration.ts";
import type { PanelRule } from "../../assessment/panels/panel-rule.ts";
import type { ReferralPathway } from "../../assessment/pathways/pathway.ts";
import type { WordingPack } from "../../framework/wording/pack.ts";
import type { LocalCriteria } from "../../judgement/countersign-criteria/criteria.ts";
import type { Work } from "../actor.ts";
import type { LocalChecklist } from "../quality-checks/quality-checks.ts";
import {
  type ConfigurationKind,
  configurationContents,
  configurationRows,
  rowsHolding,
} from "./configuration-store.ts";
import { currentService, nothingSet, type ServiceConfiguration, type Team } from "./service-configuration.ts";

/** Configurations kept in memory (own choice). A revision never changes, so none is ever stale. */
const most = 200;
const known = new Map<string, ServiceConfiguration>();

/** What an organisation had set at a revision; read from the database once in each process. */
export async function serviceConfiguration(
  tx: Work["tx"],
  organisationId: string,
  revision: number,
): Promise<ServiceConfiguration> {
  if (revision === 0) return nothingSet;
  const key = `${organisationId} ${revision}`;
  const before = known.get(key);
  if (before) return before;
  const read = await readConfiguration(tx, organisationId, revision);
  known.set(key, read);
  const oldest = known.keys().next();
  if (known.size > most && !oldest.done) known.delete(oldest.value);
  return read;
}

/** What the present service had set at a moment: what an ended stage was asked with, and goes on being shown with. */
export async function configurationAt(work: Pick<Work, "tx">, moment: Date): Promise<ServiceConfiguration> {
  const now = currentService();
  const then = now.history.findLast(({ at }) => at <= moment)?.revision ?? 0;
  if (then === now.revision) return now;
  const found = await serviceConfiguration(work.tx, now.organisationId, then);
  return { ...found, organisationId: now.organisationId, history: now.history };
}

async function readConfiguration(
  tx: Work["tx"],
  organisationId: string,
  revision: number,
): Promise<ServiceConfiguration> {
  const rows = await configurationRows(tx, organisationId);
  const holding = rowsHolding(rows, revision);
  const contents = await configurationContents(
    tx,
    organisationId,
    holding.map((row) => row.revision),
  );
  const local = new Map<string, LocalConfiguration>();
  const packs: WordingPack[] = [];
  let { checklist, criteria, reviewMonths, teams, panel, unclearDays } = nothingSet;
  for (const { kind, subject, revision: at } of holding) {
    // Written by `setConfiguration` alone, after it was read and found to fit.
    const stored = { kind, content: contents.get(at) } as StoredConfiguration;
    if (stored.kind === "wording-pack") packs.push(stored.content);
    else if (stored.kind === "quality-checklist") checklist = stored.content;
    else if (stored.kind === "countersign-criteria") criteria = stored.content;
    else if (stored.kind === "review-interval") reviewMonths = stored.content.months;
    else if (stored.kind === "teams") teams = stored.content;
    else if (stored.kind === "risk-panel") panel = stored.content;
    else if (stored.kind === "unclear-days") unclearDays = stored.content.days;
    else local.set(subject, { mandatory: [], risks: [], ...local.get(subject), ...partOf(stored) });
  }
  const history = rows.filter((row) => row.revision <= revision).map((row) => ({ revision: row.revision, at: row.at }));
  return {
    organisationId,
    revision,
    history,
    local,
    packs,
    checklist,
    criteria,
    reviewMonths,
    teams,
    panel,
    unclearDays,
  };
}

type StoredConfiguration = { readonly kind: ConfigurationKind } & (
  | { readonly kind: "mandatory-questions"; readonly content: readonly string[] }
  | { readonly kind: "local-risks"; readonly content: readonly LocalRisk[] }
  | { readonly kind: "wording-pack"; readonly content: WordingPack }
  | { readonly kind: "quality-checklist"; readonly content: LocalChecklist }
  | { readonly kind: "countersign-criteria"; readonly content: LocalCriteria }
  | { readonly kind: "review-interval"; readonly content: { readonly months: number } }
  | { readonly kind: "teams"; readonly content: readonly Team[] }
  | { readonly kind: "referral-pathways"; readonly content: readonly ReferralPathway[] }
  | { readonly kind: "risk-panel"; readonly content: PanelRule }
  | { readonly kind: "unclear-days"; readonly content: { readonly days: number } }
);

const partOf = (
  stored: Extract<StoredConfiguration, { readonly kind: "mandatory-questions" | "local-risks" | "referral-pathways" }>,
): Partial<LocalConfiguration> => {
  switch (stored.kind) {
    case "local-risks":
      return { risks: stored.content };
    case "referral-pathways":
      return { pathways: stored.content };
    case "mandatory-questions":
      return { mandatory: stored.content };
  }
};
