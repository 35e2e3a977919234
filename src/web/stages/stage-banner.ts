import { isLocalRisk } from "../../assessment/local/local-configuration.ts";
import { vocabularyOf } from "../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import { ageOn } from "../../judgement/age/age-on.ts";
import type { LevelNumber } from "../components/level/level.tsx";
import type { PersonAlert, PersonBannerProps, PersonLevel } from "../components/person-banner/person-banner.tsx";
import { dateInWords } from "../words/when.ts";
import { questionPath, youngPersonPath } from "./paths.ts";

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
const judged: readonly (readonly [question: string, name: string])[] = [
  ["rosh-judgement", "Serious harm"],
  ["lor-judgement", "Reoffending"],
  ["sawb-judgement", "Safety"],
];

/** A framework that does not judge it says nothing of it. */
const isJudgedIn =
  ({ compiled }: VisibleStage) =>
  ([question]: readonly [question: string, name: string]): boolean =>
    compiled.byId.has(question);

/** "15, born 14 March 2011" */
export function ageAndBirth(dateOfBirth: string | null, today: string): string | null {
  return dateOfBirth === null ? null : `${ageOn(dateOfBirth, today)}, born ${dateInWords(dateOfBirth)}`;
}

/** The person banner of every page of a stage: who, the judgements as they stand, alerts that lead to where they come from. */
export function stageBanner(visible: VisibleStage, today: string): PersonBannerProps {
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
    levels: visible.all
      ? judged.filter(isJudgedIn(visible)).map(([question, name]): PersonLevel => {
          const value = answers.values[question];
          const prevention = question === "lor-judgement" && vocabularyOf(visible) === "prevention";
          return {
            name: prevention ? "Likelihood of offending" : name,
            level: typeof value === "string" ? (levels[value] ?? 0) : 0,
          };
        })
      : [],
    alerts: [
      ...[...safetyFlags].flatMap((id) => alert("safety", id)),
      ...evaluation.flags.filter(({ id }) => isLocalRisk(id)).flatMap(({ id }) => alert("safety", id)),
      ...[...needFlags].flatMap((id) => alert("need", id)),
    ],
  };
}
