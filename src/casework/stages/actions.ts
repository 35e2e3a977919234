/**
 * The one table of what may be done with a stage: its state and how a person stands to it give the actions. Services refuse by it and pages
 * show by it (design law 10). Row-level security is the second wall behind it.
 */
import type { ContributionState, StageStatus } from "../../database/schema.ts";
import { stageLifeWords } from "../../wording/stage-life.ts";
import type { Actor } from "../actor.ts";
import { holds } from "../people/role-table.ts";
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
  "hand-in",
  "take-up-again",
  "return-part",
  "settle-late-answer",
  "name-proxy",
  "set-cover",
  "change-due-date",
  "change-owner",
  "move-to-version",
  "export",
  "note-progress",
  "send",
] as const;
export type StageAction = (typeof stageActions)[number];

/**
 * owner: writes the stage. proxy: stands in for the owner for a time, named by the owner or, while the owner is away, set by a manager.
 * contributor: was given sub-sections, which are theirs to write. handed-in: was given sub-sections and has handed them in. manager: may do
 * all but sign own work. countersigner: has the permission to countersign and is neither owner nor proxy. reader: anybody of the
 * organisation who works with whole cases. sender: has the permission to send, whatever their work is otherwise. inspector: reads, and takes nothing away. A person may stand to a stage in several ways.
 */
export type Relation =
  | "owner"
  | "proxy"
  | "contributor"
  | "handed-in"
  | "manager"
  | "countersigner"
  | "reader"
  | "sender"
  | "inspector";

const whole = ["owner", "proxy", "manager", "countersigner", "reader"] as const;
const everybody = [...whole, "contributor", "handed-in", "inspector"] as const;
const writers = ["owner", "proxy", "manager"] as const;

const table = {
  "in-progress": {
    read: everybody,
    "write-answer": [...writers, "contributor"],
    confirm: [...writers, "contributor"],
    comment: [...writers, "countersigner", "contributor", "handed-in"],
    "ask-countersignature": writers,
    "withdraw-request": writers,
    return: ["countersigner"],
    sign: ["countersigner"],
    complete: writers,
    stop: ["manager"],
    cancel: ["owner", "manager"],
    "grant-contributor": writers,
    "hand-in": ["contributor"],
    "take-up-again": ["handed-in"],
    "return-part": writers,
    "settle-late-answer": writers,
    "name-proxy": ["owner", "manager"],
    "set-cover": ["manager"],
    "change-due-date": ["manager"],
    "change-owner": ["manager"],
    "move-to-version": ["owner", "manager"],
    export: whole,
  },
  // Whoever works with the young person may say how a target goes, and who was given the plan (`noteProgress` asks which parts); it stands
  // beside the plan and changes nothing of it.
  completed: {
    read: everybody,
    export: whole,
    "note-progress": [...whole, "contributor", "handed-in"],
    send: ["sender"],
  },
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
  /** Stands in for the owner at this moment. */
  readonly standsIn: boolean;
  /** What this person was given to write; null for nothing. */
  readonly grant: { readonly subSections: readonly string[]; readonly state: ContributionState } | null;
}

export function stageSituation(actor: Actor, facts: StandingFacts): StageSituation {
  if (actor.role === "inspector") return { status: facts.status, relations: facts.wholeCases ? ["inspector"] : [] };
  const relations: Relation[] = [];
  const isOwner = facts.ownerId === actor.userId;
  const isProxy = facts.standsIn && facts.wholeCases && !isOwner;
  if (isOwner) relations.push("owner");
  if (isProxy) relations.push("proxy");
  if (facts.grant !== null && facts.grant.subSections.length > 0)
    relations.push(facts.grant.state === "handed-in" ? "handed-in" : "contributor");
  if (actor.role === "manager" || actor.role === "secure-manager") relations.push("manager");
  if (facts.wholeCases && holds(actor, "countersign") && !isOwner && !isProxy) relations.push("countersigner");
  if (facts.wholeCases) relations.push("reader");
  if (holds(actor, "send")) relations.push("sender");
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
    happened: whyNotYours(action, situation),
    kept: stageLifeWords().stays,
    toDo: stageLifeWords().askOwnerOrManager,
  };
}

function whyNotYours(action: StageAction, { relations }: StageSituation): string {
  if (relations.includes("handed-in") && (action === "write-answer" || action === "confirm" || action === "hand-in"))
    return stageLifeWords().handedInAlready;
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
