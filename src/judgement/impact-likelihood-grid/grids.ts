import type { HarmLevel, Impact, Likelihood } from "../levels.ts";

/**
 * What the attention grid asks of the plan: `note` record only, `plan` needs a target or control, `plan-first` needs
 * one among the first.
 */
export type Attention = "note" | "plan" | "plan-first";

/** A table of impact (rows) by likelihood (columns). */
export type Grid<Cell extends string> = Readonly<Record<Impact, Readonly<Record<Likelihood, Cell>>>>;

/** The three grids and whether an official source confirms them. */
export interface Grids {
  /** Future behaviours: what they suggest for the risk of serious harm to others. */
  readonly othersRosh: Grid<HarmLevel>;
  /** Future behaviours: keeps harm that is not serious in view of the plan. Does not touch the risk of serious harm. */
  readonly othersAttention: Grid<Attention>;
  /** Adverse outcomes: what they suggest for the safety and well-being concern. */
  readonly safety: Grid<HarmLevel>;
  readonly verified: boolean;
}

const row = <Cell extends string>(unlikely: Cell, possible: Cell, likely: Cell, veryLikely: Cell) => ({
  unlikely,
  possible,
  likely,
  "very-likely": veryLikely,
});

/**
 * Default grids [own, configurable]. The official labels and cells are not public; one interview in the RAND process
 * evaluation (s3.3) says that medium risk of serious harm presupposes impact at "major", which `othersRosh` keeps.
 */
export const DEFAULT_GRIDS: Grids = {
  othersRosh: {
    minor: row("low", "low", "low", "low"),
    moderate: row("low", "low", "low", "low"),
    major: row("medium", "medium", "high", "high"),
    critical: row("medium", "high", "high", "very-high"),
  },
  othersAttention: {
    minor: row("note", "note", "plan", "plan"),
    moderate: row("note", "plan", "plan", "plan-first"),
    major: row("plan", "plan", "plan-first", "plan-first"),
    critical: row("plan", "plan-first", "plan-first", "plan-first"),
  },
  safety: {
    minor: row("low", "low", "low", "medium"),
    moderate: row("low", "medium", "medium", "high"),
    major: row("medium", "medium", "high", "high"),
    critical: row("medium", "high", "very-high", "very-high"),
  },
  verified: false,
};
