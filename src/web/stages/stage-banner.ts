import { isLocalRisk } from "../../assessment/local/local-configuration.ts";
import { vocabularyOf } from "../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { ageAndBirth } from "../../casework/young-people/age-and-birth.ts";
import { coreRecordWords } from "../../wording/core-record.ts";
import { onePageWords } from "../../wording/one-page.ts";
import { stageWords } from "../../wording/stage.ts";
import type { LevelNumber } from "../components/level/level.tsx";
import type { PersonAlert, PersonBannerProps, PersonLevel } from "../components/person-banner/person-banner.tsx";
import { coreRecordPath, questionPath, youngPersonPath } from "./paths.ts";
import { summaryPath } from "./summary/paths.ts";

/** Flags that name something that can hurt somebody; they are alerts. The judgements stand as levels, the rest in the Core Record. */
const safetyFlags = new Set([
  "suicide",
  "self-harm",
  "exploitation",
  "staff-safety",
  "specific-victim",
  "risk-to-children",
  "gang",
  "weapon",
  "child-protection",
]);
/** What every talk with the young person depends on. */
const needFlags = new Set(["slcn"]);

const levels: Readonly<Record<string, LevelNumber>> = { low: 1, medium: 2, high: 3, "very-high": 4 };
/** What is judged, in order, and what it is called in the banner. */
const judged = [
  ["rosh-judgement", "seriousHarm"],
  ["lor-judgement", "reoffending"],
  ["sawb-judgement", "safety"],
] as const;

/** The person banner of every page of a stage: who, the judgements as they stand, alerts that lead to where they come from. */
export function stageBanner(visible: VisibleStage, today: string): PersonBannerProps {
  const say = stageWords().banner;
  const { youngPerson, compiled, evaluation, answers, head } = visible;
  const alert = (kind: PersonAlert["kind"], id: string): readonly PersonAlert[] =>
    evaluation.flags
      .filter((flag) => flag.id === id)
      .map((flag) => ({
        kind,
        text: compiled.flags.find(({ id: each }) => each === flag.id)?.label ?? flag.label,
        href: flag.question ? questionPath(visible, flag.question) : `/stages/${head.id}`,
      }));
  return {
    name: youngPerson.displayName,
    href: youngPersonPath(youngPerson.id),
    facts: [
      ...(ageAndBirth(youngPerson.dateOfBirth, today) === null
        ? []
        : [ageAndBirth(youngPerson.dateOfBirth, today) ?? ""]),
      youngPerson.reference,
      head.title,
    ],
    ways: visible.all
      ? [
          { text: coreRecordWords().title, href: coreRecordPath(youngPerson.id) },
          { text: onePageWords().title, href: summaryPath(head.id) },
        ]
      : [],
    levels: visible.all
      ? judged.flatMap(([question, name]): PersonLevel[] => {
          // A framework that does not judge it says nothing of it.
          if (!compiled.byId.has(question)) return [];
          const value = answers.values[question];
          const prevention = question === "lor-judgement" && vocabularyOf(visible) === "prevention";
          return [
            {
              name: prevention ? say.offending : say[name],
              level: typeof value === "string" ? (levels[value] ?? 0) : 0,
            },
          ];
        })
      : [],
    alerts: [
      ...[...safetyFlags].flatMap((id) => alert("safety", id)),
      ...evaluation.flags.filter(({ id }) => isLocalRisk(id)).flatMap(({ id }) => alert("safety", id)),
      ...[...needFlags].flatMap((id) => alert("need", id)),
    ],
  };
}
