/**
 * The one table of what may be done with a stage: its state and how a person stands to it give the actions. Services refuse by it and pages
 * show by it (design law 10). Row-level security is the second wall behind it.
 */
import type { StageStatus } from "../../database/schema.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Actor } from "../actor.ts";
import type { Refusal } from "../refusal.ts";

export const stageActions = [
  "read",
  "write-answer",
  "confirm",
  "comment",
  "ask-countersignature",
  "withdraw-request",
  "return",
  "sign",
  "complete",
  "stop",
  "cancel",
  "grant-contributor",
  "change-due-date",
  "change-owner",
  "move-to-version",
  "export",
] as const;
export type StageAction = (typeof stageActions)[number];

/**
 * owner: writes the stage. proxy: may start and finish it for the owner. contributor: was given sub-sections. manager: may do all but sign
 * own work. countersigner: has the permission to countersign and is neither owner nor proxy. reader: anybody of the organisation who works
 * with whole cases. inspector: reads, and takes nothing away. A person may stand to a stage in several ways.
 */
export type Relation = "owner" | "proxy" | "contributor" | "manager" | "countersigner" | "reader" | "inspector";

const whole = ["owner", "proxy", "manager", "countersigner", "reader"] as const;
const everybody = [...whole, "contributor", "inspector"] as const;
const writers = ["owner", "proxy", "manager"] as const;

const table = {
  "in-progress": {
    read: everybody,
    "write-answer": [...writers, "contributor"],
    confirm: [...writers, "contributor"],
    comment: [...writers, "countersigner", "contributor"],
    "ask-countersignature": writers,
    "withdraw-request": writers,
    return: ["countersigner"],
    sign: ["countersigner"],
    complete: writers,
    stop: ["manager"],
    cancel: ["owner", "manager"],
    "grant-contributor": writers,
    "change-due-date": ["manager"],
    "change-owner": ["manager"],
    "move-to-version": ["owner", "manager"],
    export: whole,
  },
  completed: { read: everybody, export: whole },
  stopped: { read: everybody, export: whole },
  cancelled: { read: ["owner", "manager"] },
} as const satisfies Record<StageStatus, Partial<Record<StageAction, readonly Relation[]>>>;

export const stageActionTable: Readonly<Record<StageStatus, Partial<Record<StageAction, readonly Relation[]>>>> = table;

/** How a person stands to a stage. */
export interface StageSituation {
  readonly status: StageStatus;
  readonly relations: readonly Relation[];
}

/** What is needed of a stage to say how somebody stands to it. */
export interface StandingFacts {
  readonly status: StageStatus;
  readonly ownerId: string;
  /** Works with whole cases of the organisation (scope `all`). */
  readonly wholeCases: boolean;
  readonly grant: { readonly proxy: boolean; readonly subSections: readonly string[] } | null;
}

export function stageSituation(actor: Actor, facts: StandingFacts): StageSituation {
  if (actor.role === "inspector") return { status: facts.status, relations: facts.wholeCases ? ["inspector"] : [] };
  const relations: Relation[] = [];
  const isOwner = facts.ownerId === actor.userId;
  const isProxy = facts.grant?.proxy === true;
  if (isOwner) relations.push("owner");
  if (isProxy && facts.wholeCases) relations.push("proxy");
  if (facts.grant !== null && facts.grant.subSections.length > 0) relations.push("contributor");
  if (actor.role === "manager" || actor.role === "secure-manager") relations.push("manager");
  if (facts.wholeCases && actor.permissions.includes("countersign") && !isOwner && !isProxy)
    relations.push("countersigner");
  if (facts.wholeCases) relations.push("reader");
  return { status: facts.status, relations };
}

/** Whether an action is open in this situation. */
export function allowed(action: StageAction, situation: StageSituation): boolean {
  const relations = stageActionTable[situation.status][action] ?? [];
  return relations.some((relation) => situation.relations.includes(relation));
}

/** All that is open in this situation, for a page. */
export const allowedActions = (situation: StageSituation): readonly StageAction[] =>
  stageActions.filter((action) => allowed(action, situation));

/** Null when allowed; otherwise the refusal with the sentence why not: 409 when the stage's state forbids it to everyone, else 403. */
export function refuseAction(action: StageAction, situation: StageSituation): Refusal | null {
  if (allowed(action, situation)) return null;
  if (stageActionTable[situation.status][action] === undefined) return stageClosed(situation.status);
  return {
    status: 403,
    code: "not-allowed",
    happened: whyNotYours(action),
    kept: stageLifeWords().stays,
    toDo: stageLifeWords().askOwnerOrManager,
  };
}

function whyNotYours(action: StageAction): string {
  const words: Partial<Record<StageAction, string>> & { readonly other: string } = stageLifeWords().notYours;
  return words[action] ?? words.other;
}

/** The stage is closed: nothing more is written in it. */
export const stageClosed = (status: StageStatus): Refusal => ({
  status: 409,
  code: "stage-closed",
  happened: stageLifeWords().closed[status],
  kept: stageLifeWords().stays,
  toDo: stageLifeWords().closed.toDo,
});
