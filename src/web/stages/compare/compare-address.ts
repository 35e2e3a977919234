import { stagePath } from "../paths.ts";
import { type ChosenMoment, keyOf, type MomentName } from "./read-choice.ts";

/** The page of two moments: all that changed, or one sub-section of it. */
export interface CompareAddress {
  /** The one sub-section that is shown; null for all. */
  readonly only: string | null;
  /** The sub-section whose unchanged answers are open. */
  readonly rest: string | null;
  /** Everything on one page, however long. */
  readonly whole: boolean;
  /** All that changed. */
  readonly plain: string;
  readonly asWhole: string;
  /** One sub-section on a page of its own. */
  withOnly(subSection: string): string;
  /** The same page with the unchanged answers of a sub-section. */
  withRest(subSection: string): string;
}

export const comparePath = (stageId: string): string => `${stagePath(stageId)}/compare`;

/** The page that compares a moment with how the stage stands now. */
export const momentsPath = (stageId: string, one: ChosenMoment): string =>
  `${comparePath(stageId)}?${new URLSearchParams({ one: keyOf(one), other: keyOf({ stageId, at: "now" }) })}`;

/** Sub-sections have short names of small letters; anything else is none. */
const named = (text: string | null): string | null => (text !== null && /^[a-z0-9-]{1,80}$/.test(text) ? text : null);

export function compareAddress(
  stageId: string,
  moments: Record<MomentName, ChosenMoment>,
  query: URLSearchParams,
): CompareAddress {
  const path = (more: Readonly<Record<string, string>>): string => {
    const search = new URLSearchParams({ one: keyOf(moments.one), other: keyOf(moments.other), ...more });
    return `${comparePath(stageId)}?${search.toString()}`;
  };
  const only = named(query.get("only"));
  const whole = query.get("whole") === "yes";
  return {
    only,
    rest: named(query.get("rest")),
    whole,
    plain: path({}),
    asWhole: path({ whole: "yes" }),
    withOnly: (subSection) => path({ only: subSection }),
    withRest: (subSection) =>
      `${path({ ...(only === null ? {} : { only }), ...(whole ? { whole: "yes" } : {}), rest: subSection })}#compare-${subSection}`,
  };
}
