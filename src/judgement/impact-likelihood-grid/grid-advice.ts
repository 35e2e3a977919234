/**
 * What impact and likelihood suggest. Advisory only: none of this ever sets a judgement. Rules `grid-*` of the
 * framework content, all [own, configurable].
 */
import { HARM_LEVELS, type HarmLevel, highestOf, type Imminence, type Impact, type Likelihood } from "../levels.ts";
import { type Attention, DEFAULT_GRIDS, type Grids } from "./grids.ts";

/** One future behaviour or adverse outcome, as far as the grids read it. */
export interface GridEntry {
  readonly impact: Impact;
  readonly likelihood: Likelihood;
  /** Left out while not judged: the step for imminence is then not taken. */
  readonly imminence?: Imminence | undefined;
}

/**
 * What one future behaviour suggests for the risk of serious harm to others. A `high` cell becomes `very-high` when
 * it could come any time now and is likely or very likely (grid-imminence-others).
 */
export function othersAdvice(entry: GridEntry, grids: Grids = DEFAULT_GRIDS): HarmLevel {
  const cell = grids.othersRosh[entry.impact][entry.likelihood];
  const expectedNow =
    entry.imminence === "now" && (entry.likelihood === "likely" || entry.likelihood === "very-likely");
  return cell === "high" && expectedNow ? "very-high" : cell;
}

/** How much attention in the plan one future behaviour asks for (grid-attention). Apart from the level of risk. */
export function othersAttention(entry: GridEntry, grids: Grids = DEFAULT_GRIDS): Attention {
  return grids.othersAttention[entry.impact][entry.likelihood];
}

/**
 * What one adverse outcome suggests for the safety and well-being concern. A `high` cell becomes `very-high` when it
 * could come any time now (grid-imminence-safety).
 */
export function safetyAdvice(entry: GridEntry, grids: Grids = DEFAULT_GRIDS): HarmLevel {
  const cell = grids.safety[entry.impact][entry.likelihood];
  return cell === "high" && entry.imminence === "now" ? "very-high" : cell;
}

/** The advice for the whole: the highest entry, several never add up (grid-highest); no entries: low (grid-none). */
export function highestLevel(levels: Iterable<HarmLevel>): HarmLevel {
  return highestOf(HARM_LEVELS, levels) ?? "low";
}
