import { panelQuestion } from "../../assessment/panels/panel-rule.ts";
import { comparisonList } from "../../casework/contract/paper-comparison.ts";
import { factorsHome } from "../../casework/factors/weigh-factors.ts";
import { currentService } from "../../casework/local-configuration/service-configuration.ts";
import { compareWords } from "../../wording/compare.ts";
import { contractWords } from "../../wording/contract.ts";
import { contributorsWords } from "../../wording/contributors.ts";
import { coreRecordWords } from "../../wording/core-record.ts";
import { factorsWords } from "../../wording/factors.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { panelsWords } from "../../wording/panels.ts";
import { pathwaysWords } from "../../wording/pathways.ts";
import { planWords } from "../../wording/plan.ts";
import { reviewWords } from "../../wording/review.ts";
import { scoreWords } from "../../wording/score.ts";
import { sendingWords } from "../../wording/sending.ts";
import { stageWords } from "../../wording/stage.ts";
import { storyWords } from "../../wording/story.ts";
import { timelineWords } from "../../wording/timeline.ts";
import { comparePath } from "./compare/compare-address.ts";
import { factorsPath } from "./factors/paths.ts";
import type { StagePage } from "./load-page.ts";
import { contractPath, coreRecordPath, panelPath, peoplePath, referralsPath, stagePath } from "./paths.ts";
import { hasPlan, planPath } from "./plan/plan-paths.ts";
import { reviewPath } from "./review/review-paths.ts";
import { scorePath } from "./score/paths.ts";
import { seesScore } from "./score/show.tsx";
import { sendPath, sentPath } from "./sending/paths.ts";
import { storyPath } from "./story/story-places.ts";
import { summaryPath } from "./summary/paths.ts";
import { timelinePath } from "./timeline/timeline-path.ts";

/** One way of looking at a whole stage. */
export interface StageView {
  readonly text: string;
  readonly href: string;
}

/** Whether anything in this stage came from an earlier one, or from another organisation. */
export const beginsFromAnother = ({ states }: StagePage["visible"]): boolean =>
  [...states.values()].some((state) => state !== "own");

/** The ways of looking at this stage that this person has, in the order in which the stage's page names them. */
export function stageViews({ visible, may }: StagePage): readonly StageView[] {
  const say = stageWords();
  const { head } = visible;
  const reviewed = head.status === "in-progress" && beginsFromAnother(visible);
  return [
    ...(visible.all
      ? [
          { text: coreRecordWords().title, href: coreRecordPath(head.youngPersonId) },
          { text: onePageWords().title, href: summaryPath(head.id) },
        ]
      : []),
    ...(reviewed ? [{ text: reviewWords().title, href: reviewPath(head.id) }] : []),
    ...(factorsHome(visible) === null ? [] : [{ text: factorsWords().title, href: factorsPath(head.id) }]),
    ...(seesScore(visible) ? [{ text: scoreWords().title, href: scorePath(head.id) }] : []),
    { text: storyWords().title, href: storyPath(head.id) },
    { text: say.readStage, href: `${stagePath(head.id)}/read` },
    { text: timelineWords().title, href: timelinePath(head.id) },
    ...(hasPlan(visible) ? [{ text: planWords().toPlan, href: planPath(head.id) }] : []),
    { text: say.history, href: `${stagePath(head.id)}/history` },
    { text: compareWords().title, href: comparePath(head.id) },
    ...(visible.all && visible.evaluation.shown.has(panelQuestion)
      ? [{ text: panelsWords().title, href: panelPath(head.id) }]
      : []),
    ...(visible.all && visible.compiled.byId.has(comparisonList)
      ? [{ text: contractWords().title, href: contractPath(head.id) }]
      : []),
    ...(visible.all && (currentService().local.get(visible.compiled.framework.id)?.pathways ?? []).length > 0
      ? [{ text: pathwaysWords().title, href: referralsPath(head.id) }]
      : []),
    ...(may("send") ? [{ text: sendingWords().title, href: sendPath(head.id) }] : []),
    ...(visible.all && head.status === "completed"
      ? [{ text: sendingWords().sentTitle, href: sentPath(head.id) }]
      : []),
    ...(visible.all ? [{ text: contributorsWords().toPeople, href: peoplePath(head.id) }] : []),
  ];
}
