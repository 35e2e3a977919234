/**
 * What the service of the request in hand has set for itself. It is found once, where the request comes in, and holds for everything that the
 * request does; outside a request nothing is set.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { applyLocal } from "../../assessment/local/apply-local.ts";
import type { LocalConfiguration } from "../../assessment/local/local-configuration.ts";
import { type PanelRule, usualPanelRule, withPanelRule } from "../../assessment/panels/panel-rule.ts";
import { usualUnclearDays } from "../../assessment/writing-checks/writing-notes.ts";
import type { Framework } from "../../framework/language.ts";
import type { WordingPack } from "../../framework/wording/pack.ts";
import type { LocalCriteria } from "../../judgement/countersign-criteria/criteria.ts";
import { type LocalChecklist, usualChecklist } from "../quality-checks/quality-checks.ts";
import { remembering } from "./remembering.ts";

/** A review is due after six months at the latest (practitioner guide 2021, reviews); a service may ask for it sooner. */
export const longestReviewMonths = 6;

/** More days than this are no reminder (own). */
export const longestUnclearDays = 180;

/** People of a service who work together. */
export interface Team {
  /** Begins with `team-`. */
  readonly code: string;
  readonly name: string;
  /** Ids of people; each is in one team at most. */
  readonly members: readonly string[];
}

export interface ServiceConfiguration {
  readonly organisationId: string;
  /** 0: nothing was ever set. */
  readonly revision: number;
  /** When each revision began to hold, oldest first. */
  readonly history: readonly { readonly revision: number; readonly at: Date }[];
  /** By framework. */
  readonly local: ReadonlyMap<string, LocalConfiguration>;
  readonly packs: readonly WordingPack[];
  readonly checklist: LocalChecklist;
  /** When a countersignature is needed; null: nothing was set. */
  readonly criteria: LocalCriteria | null;
  /** After how many months at most a case is reviewed. */
  readonly reviewMonths: number;
  /** After how many days something that is yet to clarify is old. */
  readonly unclearDays: number;
  readonly teams: readonly Team[];
  /** Which judgements call a risk or safety panel, and how soon it is held. */
  readonly panel: PanelRule;
}

export const nothingSet: ServiceConfiguration = {
  organisationId: "",
  revision: 0,
  history: [],
  local: new Map(),
  packs: [],
  checklist: usualChecklist,
  criteria: null,
  reviewMonths: longestReviewMonths,
  unclearDays: usualUnclearDays,
  teams: [],
  panel: usualPanelRule,
};

const current = new AsyncLocalStorage<ServiceConfiguration>();

export const currentService = (): ServiceConfiguration => current.getStore() ?? nothingSet;

/** Does something under a service's configuration, with everything that it calls and awaits. */
export const inService = <T>(service: ServiceConfiguration, work: () => T): T => current.run(service, work);

/** Names a configuration: the same key is the same configuration for ever. */
export const keyOf = ({ organisationId, revision }: ServiceConfiguration): string => `${organisationId} ${revision}`;

const configured = remembering<Framework, Framework>();

/** A framework as the present service asks it: the same object for the same configuration, so that what is worked out of it is worked out once. */
export function asConfigured(framework: Framework): Framework {
  const service = currentService();
  const local = service.local.get(framework.id);
  const asked = local === undefined || local.mandatory.length + local.risks.length === 0 ? null : local;
  if (asked === null && withPanelRule(framework, service.panel) === framework) return framework;
  return configured(framework, keyOf(service), () =>
    withPanelRule(asked === null ? framework : applyLocal(framework, asked), service.panel),
  );
}
