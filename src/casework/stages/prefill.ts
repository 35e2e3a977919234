import { randomUUID } from "node:crypto";
import type { CompiledStage } from "../../assessment/compiled-stage.ts";
import type { FrameworkIndex } from "../../assessment/framework-index.ts";
import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { Address, Answers, AnswerValue, ListEntry } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import type { OpeningAnswer } from "./carry-forward.ts";

export interface PrefillFacts {
  /** ISO date. */
  readonly triggerDate: string;
  /** The outcome (or expected outcome) for which the stage is opened; null: found on the record. */
  readonly outcomeEntry: string | null;
}

type Fill = (question: QuestionId, address: Address, value: AnswerValue) => void;

/**
 * What the system fills in when a stage is opened, shown to be checked: rows marked "filled" in the content tables (part 20 offences.current,
 * outcomes.current, episodes; part 30 stage-trigger-date). `answers` are the record's facts and what was carried.
 */
export function prefill(
  index: FrameworkIndex,
  compiled: CompiledStage,
  answers: Answers,
  facts: PrefillFacts,
): OpeningAnswer[] {
  const filled: OpeningAnswer[] = [];
  const fill: Fill = (question, address, value) => {
    const placed = index.questions.get(question);
    if (placed === undefined || compiled.byId.get(question)?.atThisStage !== true) return;
    filled.push({ address, value, state: "own", source: null, placed });
  };
  fill("stage-trigger-date", "stage-trigger-date", facts.triggerDate);
  if (compiled.stage.vocabulary !== "prevention") fillOffences(fill, answers, facts.outcomeEntry);
  return filled;
}

function fillOffences(fill: Fill, answers: Answers, asked: string | null): void {
  const outcomes = answers.entries.outcomes ?? [];
  const offences = answers.entries.offences ?? [];
  const current = currentOutcome(outcomes, asked);
  for (const { id } of outcomes) {
    fill("outcomes.current", fieldAddress("outcomes.current", id), id === current?.id ? "yes" : "no");
  }
  const currentOffences = offences.filter((offence) => isCurrent(offence, current));
  for (const offence of offences) {
    fill(
      "offences.current",
      fieldAddress("offences.current", offence.id),
      currentOffences.includes(offence) ? "yes" : "no",
    );
  }
  fillEpisodes(fill, answers, currentOffences);
}

/** The outcome asked for, else one that is pending, else the latest. */
function currentOutcome(outcomes: readonly ListEntry[], asked: string | null): ListEntry | null {
  const byDate = [...outcomes].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  return (
    outcomes.find((outcome) => outcome.id === asked) ??
    byDate.findLast((outcome) => outcome.values["outcomes.status"] === "pending") ??
    byDate.at(-1) ??
    null
  );
}

const dateOf = (outcome: ListEntry): string => {
  const date = outcome.values["outcomes.date"];
  return typeof date === "string" ? date : "";
};

/** An offence of the current outcome; before there is one, or while it is pending, an offence not dealt with. */
function isCurrent(offence: ListEntry, current: ListEntry | null): boolean {
  const outcome = offence.values["offences.outcome"];
  if (current !== null && outcome === current.id) return true;
  const open = current === null || current.values["outcomes.status"] === "pending";
  return open && outcome === undefined && offence.values["offences.status"] !== "not-proved";
}

/** Offences of one day are one episode until somebody says otherwise; an offence that has its episode already keeps it. */
function fillEpisodes(fill: Fill, answers: Answers, current: readonly ListEntry[]): void {
  const episodes = answers.entries.episodes ?? [];
  const linked = new Set(current.flatMap((offence) => textOf(offence, "offences.episode") ?? []));
  for (const { id } of episodes)
    fill("episodes.current", fieldAddress("episodes.current", id), linked.has(id) ? "yes" : "no");
  const byDay = new Map<string, ListEntry[]>();
  for (const offence of current) {
    const known = textOf(offence, "offences.episode");
    if (known !== null && episodes.some((episode) => episode.id === known)) continue;
    const day = textOf(offence, "offences.date") ?? offence.id;
    byDay.set(day, [...(byDay.get(day) ?? []), offence]);
  }
  let place = episodes.length;
  for (const offences of byDay.values()) {
    const episode = randomUUID();
    place += 1;
    const first = offences[0];
    const title = first && textOf(first, "offences.title");
    const date = first && textOf(first, "offences.date");
    fill("episodes", entryAddress("episodes", episode), place);
    if (title) fill("episodes.title", fieldAddress("episodes.title", episode), title);
    fill("episodes.kind", fieldAddress("episodes.kind", episode), "offence-or-offences");
    fill("episodes.current", fieldAddress("episodes.current", episode), "yes");
    if (date) fill("episodes.date-from", fieldAddress("episodes.date-from", episode), date);
    for (const offence of offences) fill("offences.episode", fieldAddress("offences.episode", offence.id), episode);
  }
}

function textOf(entry: ListEntry, field: QuestionId): string | null {
  const value = entry.values[field];
  return typeof value === "string" && value !== "" ? value : null;
}
