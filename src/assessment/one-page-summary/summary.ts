/** The one-page summary: thirteen blocks in one order, worked out from a stage and never typed. Source: content part 30, one-page-summary. */
import type { Address } from "../../framework/answers.ts";

/** full: the own service. partner: without what is marked P. night: what custody and a duty worker need at once. */
export const summaryVersions = ["full", "partner", "night"] as const;
export type SummaryVersion = (typeof summaryVersions)[number];

export const summaryBlocks = [
  "who",
  "alerts",
  "judgements",
  "why-now",
  "could-happen",
  "strengths",
  "pulls-back",
  "life-now",
  "keep-safe",
  "plan-now",
  "dates",
  "changed",
  "voice",
] as const;
export type SummaryBlockId = (typeof summaryBlocks)[number];

/** The most lines of a block; of `why-now` one paragraph of sixty words. */
export const mostLines: Readonly<Record<SummaryBlockId, number>> = {
  who: 4,
  alerts: 8,
  judgements: 8,
  "why-now": 1,
  "could-happen": 6,
  strengths: 3,
  "pulls-back": 3,
  "life-now": 6,
  "keep-safe": 6,
  "plan-now": 4,
  dates: 4,
  changed: 2,
  voice: 2,
};

const atNight: ReadonlySet<SummaryBlockId> = new Set(["who", "alerts", "judgements", "could-happen", "keep-safe"]);

/** One line, with the way to where it comes from. */
export interface SummaryItem {
  /** What it is: a question, a list or a flag; the words of the page go by it. */
  readonly id: string;
  /** The question in its own words; null where the block says it all. */
  readonly label: string | null;
  /** "" where nothing is recorded. */
  readonly text: string;
  readonly address: Address | null;
  /** Left out of a partner's copy. */
  readonly own?: boolean;
}

export interface SummaryBlock {
  readonly id: SummaryBlockId;
  readonly items: readonly SummaryItem[];
  /** How many lines more there are than the page has room for. */
  readonly more: number;
}

/** What of a full summary a version shows, each block cut to its room. */
export function cutSummary(
  blocks: ReadonlyMap<SummaryBlockId, readonly SummaryItem[]>,
  version: SummaryVersion,
): readonly SummaryBlock[] {
  return summaryBlocks
    .filter((id) => (version === "night" ? atNight.has(id) : version === "full" || id !== "changed"))
    .map((id) => {
      const items = (blocks.get(id) ?? []).filter(({ own }) => version !== "partner" || own !== true);
      return { id, items: items.slice(0, mostLines[id]), more: Math.max(0, items.length - mostLines[id]) };
    });
}

/** The first words of a text, with a sign where it goes on. Line ends become spaces. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  return words.length <= most ? words.join(" ") : `${words.slice(0, most).join(" ")} …`;
}
