import { z } from "zod";
import type { MomentAsked } from "../../../casework/compare/compare-moments.ts";
import type { StageMoments } from "../../../casework/compare/moments-to-compare.ts";
import { londonMoment } from "../../words/london-moment.ts";

/** One of the two moments, as it stands in the address of the page. */
export interface ChosenMoment {
  readonly stageId: string;
  /** `now`: as it stands, or as it ended. */
  readonly at: Date | "now";
}

/** What the address asks for; `notATime` names the boxes that hold no date and time. */
export interface Choice {
  readonly one: ChosenMoment;
  readonly other: ChosenMoment;
  readonly notATime: readonly MomentName[];
}

export type MomentName = "one" | "other";

const key = z
  .string()
  .max(80)
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@(now|\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)$/);

/** How a moment stands in an address. */
export const keyOf = ({ stageId, at }: ChosenMoment): string => `${stageId}@${at === "now" ? at : at.toISOString()}`;

/** Reads the two moments. What is not there, or not understood, is what most people ask first. */
export function readChoice(query: URLSearchParams, usual: Record<MomentName, ChosenMoment>): Choice {
  const notATime: MomentName[] = [];
  const read = (name: MomentName): ChosenMoment => {
    const chosen = momentIn(query.get(name)) ?? usual[name];
    const typed = (query.get(`${name}-at`) ?? "").trim();
    if (typed === "") return chosen;
    const at = londonMoment(typed);
    if (at === null) notATime.push(name);
    return at === null ? chosen : { ...chosen, at };
  };
  return { one: read("one"), other: read("other"), notATime };
}

function momentIn(text: string | null): ChosenMoment | null {
  const parsed = key.safeParse(text);
  if (!parsed.success) return null;
  const [stageId = "", at = ""] = parsed.data.split("@");
  if (at === "now") return { stageId, at };
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? null : { stageId, at: moment };
}

/**
 * What most people ask first: what is different in this stage from the last one that was completed before it; where there is none, from
 * how it was opened.
 */
export function usualChoice(stages: readonly StageMoments[], stageId: string): Record<MomentName, ChosenMoment> {
  const here = stages.find((stage) => stage.stageId === stageId);
  const before = stages.find(
    ({ status, endedAt }) =>
      status === "completed" && here !== undefined && endedAt !== null && endedAt <= here.openedAt,
  );
  const other: ChosenMoment = { stageId, at: "now" };
  if (before !== undefined) return { one: { stageId: before.stageId, at: "now" }, other };
  return { one: here === undefined ? other : { stageId, at: here.openedAt }, other };
}

/** The moment itself. @param now the time of the request */
export function askedAt({ stageId, at }: ChosenMoment, stages: readonly StageMoments[], now: Date): MomentAsked {
  if (at !== "now") return { stageId, at };
  return { stageId, at: stages.find((stage) => stage.stageId === stageId)?.endedAt ?? now };
}
