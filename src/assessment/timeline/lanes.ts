/** Lanes of the timeline, and which lanes of the framework (content part 00, timeline-lanes) each draws together. */
import type { Question, Use } from "../../framework/language.ts";

/** In drawn order. Sixteen lanes of the framework would not fit a page: what belongs together in a life shares one (own). */
export const lanes = [
  "life",
  "offences",
  "behaviour",
  "home",
  "education",
  "health",
  "services",
  "custody",
  "safeguarding",
] as const;
export type Lane = (typeof lanes)[number];

const laneOfUse: Readonly<Record<string, Lane>> = {
  "timeline:life-events": "life",
  "timeline:missing": "life",
  "timeline:offences": "offences",
  "timeline:behaviour": "behaviour",
  "timeline:incidents": "behaviour",
  "timeline:home": "home",
  "timeline:care": "home",
  "timeline:education": "education",
  "timeline:health": "health",
  "timeline:substance": "health",
  "timeline:services": "services",
  "timeline:interventions": "services",
  "timeline:outcomes": "services",
  "timeline:enforcement": "services",
  "timeline:custody": "custody",
  "timeline:safeguarding": "safeguarding",
};

/** A hearing is no offence: it stands with what courts order (own). */
const laneOfList: Readonly<Record<string, Lane>> = { "court-hearings": "services" };

/** Whether the framework draws an answer on the timeline at all. */
export const isOnTimeline = (use: Use): boolean => use.startsWith("timeline:");

/** The lane in which a question is drawn; null for one that is not. A lane that the framework names and we do not know is told as life. */
export function laneOf({ id, uses }: Pick<Question, "id" | "uses">): Lane | null {
  const use = uses.find(isOnTimeline);
  return use === undefined ? null : (laneOfList[id] ?? laneOfUse[use] ?? "life");
}
