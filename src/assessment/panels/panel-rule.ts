import { is, isIn, or } from "../../framework/conditions.ts";
import type { Condition, Framework, QuestionId } from "../../framework/language.ts";
import { atLeast, HARM_LEVELS, type HarmLevel } from "../../judgement/levels.ts";

/** From which level on a judgement calls a panel; `off`: never. Nobody is called to a panel by a low one. */
export const panelLevels = ["off", "medium", "high", "very-high"] as const;
export type PanelLevel = (typeof panelLevels)[number];

/** When a risk or safety panel is called, and how soon it is held. Source: content part 20, `oversight-panel`: "a local setting". */
export interface PanelRule {
  readonly rosh: PanelLevel;
  readonly safety: PanelLevel;
  /** Working days from the judgement to the panel. */
  readonly workingDays: number;
}

/** High and above, as the framework itself asks; within ten working days (own, unverified). */
export const usualPanelRule: PanelRule = { rosh: "high", safety: "high", workingDays: 10 };

/** The most working days that a service may set (own). */
export const longestPanelDays = 60;

/** The question with which a panel's state is recorded; it is shown while a judgement calls one. */
export const panelQuestion: QuestionId = "oversight-panel";

/** A judgement with the level that calls a panel. */
export interface CallingJudgement {
  readonly judgement: "rosh-judgement" | "sawb-judgement";
  readonly level: HarmLevel;
}

const judged = [
  ["rosh-judgement", "rosh"],
  ["sawb-judgement", "safety"],
] as const satisfies readonly (readonly [CallingJudgement["judgement"], "rosh" | "safety"])[];

/** The judgements that call a panel; none when no panel is called. @param judgements question id to code */
export function callingJudgements(
  rule: PanelRule,
  judgements: Readonly<Record<QuestionId, string>>,
): readonly CallingJudgement[] {
  return judged.flatMap(([judgement, setting]) => {
    const level = HARM_LEVELS.find((each) => each === judgements[judgement]);
    const from = rule[setting];
    return level !== undefined && from !== "off" && atLeast(HARM_LEVELS, level, from) ? [{ judgement, level }] : [];
  });
}

/** The framework with its question on the panel asked from the levels of this rule on; the very same for the usual rule. */
export function withPanelRule(framework: Framework, rule: PanelRule): Framework {
  if (rule.rosh === usualPanelRule.rosh && rule.safety === usualPanelRule.safety) return framework;
  return {
    ...framework,
    sections: framework.sections.map((section) => ({
      ...section,
      subSections: section.subSections.map((subSection) => ({
        ...subSection,
        questions: subSection.questions.map((question) =>
          question.id === panelQuestion ? { ...question, shownWhen: calledBy(rule) } : question,
        ),
      })),
    })),
  };
}

function calledBy(rule: PanelRule): Condition {
  const parts = judged.flatMap(([judgement, setting]) => {
    const from = rule[setting];
    return from === "off" ? [] : [isIn(judgement, ...HARM_LEVELS.slice(HARM_LEVELS.indexOf(from)))];
  });
  // Nothing calls a panel: what was recorded of one before is kept, and not asked for.
  return parts.length === 0 ? is("rosh-judgement", "off") : or(...parts);
}
