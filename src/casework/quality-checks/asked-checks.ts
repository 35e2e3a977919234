import type { SectionId, SignedPart } from "../../framework/language.ts";
import { currentLanguage } from "../../wording/current-language.ts";
import { qualityChecksWords } from "../../wording/quality-checks.ts";
import {
  type CheckSection,
  checkSections,
  type LocalChecklist,
  partOfCheck,
  type QualityCheckId,
  qualityCheckIds,
  qualityChecks,
} from "./quality-checks.ts";

/** A check as it is asked. */
export interface AskedCheck {
  readonly id: string;
  readonly section: CheckSection;
  readonly text: string;
  /** Consistency checks that are shown beside it when they speak. */
  readonly advisedBy: readonly string[];
}

/** What the choice of checks depends on. */
export interface CheckedStage {
  readonly sections: ReadonlySet<SectionId>;
  /** Another stage of the young person was completed before. */
  readonly follows: boolean;
}

/** The checks that a service asks about a part of a stage, in the order of the sections, in the language of the request. */
export function askedChecks(local: LocalChecklist, part: SignedPart, stage: CheckedStage): readonly AskedCheck[] {
  const words: Readonly<Record<QualityCheckId, string>> = qualityChecksWords().checks;
  const usual = qualityCheckIds
    .filter((id) => !local.without.includes(id) && applies(id, stage))
    .map((id): AskedCheck => ({ id, section: qualityChecks[id].section, text: words[id], advisedBy: advisersOf(id) }));
  const own = local.own.map(
    ({ code, section, text, textCy }): AskedCheck => ({
      id: code,
      section,
      text: (currentLanguage() === "cy" ? textCy : undefined) ?? text,
      advisedBy: [],
    }),
  );
  const all = [...usual, ...own].filter(({ section }) => (partOfCheck[section] ?? part) === part);
  return checkSections.flatMap((section) => all.filter((check) => check.section === section));
}

function applies(id: QualityCheckId, { sections, follows }: CheckedStage): boolean {
  const check = qualityChecks[id];
  if ("whenFollowing" in check && !follows) return false;
  return !("withSection" in check) || check.withSection.some((section) => sections.has(section));
}

const advisersOf = (id: QualityCheckId): readonly string[] => {
  const check = qualityChecks[id];
  return "advisedBy" in check ? check.advisedBy : [];
};

/**
 * The checks that wait for an answer: all of them at the first reading; when a part was signed before, those of the sections in which
 * something changed, and those about the whole.
 * @param touched null at the first reading.
 */
export const checksDue = (
  checks: readonly AskedCheck[],
  touched: ReadonlySet<CheckSection> | null,
): readonly AskedCheck[] =>
  touched === null ? checks : checks.filter(({ section }) => section === "all" || touched.has(section));
