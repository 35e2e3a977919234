import { isSelfAssessment } from "../../assessment/check-self-assessments.ts";
import { nameOfEntry } from "../../assessment/describe-answer.ts";
import type { Address } from "../../framework/answers.ts";
import type { SectionGroup, SubSectionId } from "../../framework/language.ts";
import { addDays, type IsoDate, isIsoDate } from "../../judgement/dates.ts";
import type { TargetProgress } from "../plans/progress-store.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { type CaseEvent, eventsSince } from "./events.ts";
import { isTouchedBy, type WaitingAnswer } from "./waiting.ts";

/** Targets that fall due within this time are worth a look at a review (own). */
const dueWithinDays = 14;
const settled: ReadonlySet<unknown> = new Set(["reached", "part-reached", "dropped"]);

export interface NewEvent extends CaseEvent {
  /** What waits because of it, by sub-section in page order. */
  readonly affects: readonly { readonly subSection: SubSectionId; readonly answers: readonly WaitingAnswer[] }[];
}

/** What has come since the last stage ended, for the first page of the next. */
export interface WhatIsNew {
  /** The stage from which this one begins, and when it ended. */
  readonly since: { readonly stageTitle: string; readonly at: Date } | null;
  readonly events: readonly NewEvent[];
  /** Answers that came from another organisation and wait to be compared. */
  readonly received: number;
  /** The forms of child and carers in this stage, and how much was said. */
  readonly selfAssessments: readonly {
    readonly group: Extract<SectionGroup, "self-assessment" | "carer-self-assessment">;
    readonly subSection: SubSectionId;
    readonly answered: number;
  }[];
  /** Targets of the plan whose day has come or is near, and that nobody has settled. */
  readonly dueTargets: readonly { readonly address: Address; readonly name: string; readonly due: IsoDate }[];
  /** What was noted with targets since then, the latest first. */
  readonly progress: readonly { readonly address: Address; readonly name: string; readonly note: TargetProgress }[];
}

/** @param notes about targets, made between stages; the latest first */
export function whatIsNew(
  visible: VisibleStage,
  waiting: readonly WaitingAnswer[],
  today: IsoDate,
  notes: readonly TargetProgress[] = [],
): WhatIsNew {
  const since = beganFrom(visible);
  const order = visible.compiled.subSections.map(({ subSection }) => subSection.id);
  const events = since === null ? [] : eventsSince(visible, since.at.getTime(), today);
  return {
    since,
    events: events.map((event) => {
      const touched = waiting.filter((answer) => isTouchedBy(answer, event));
      const affects = order.flatMap((subSection) => {
        const answers = touched.filter((answer) => answer.subSection === subSection);
        return answers.length === 0 ? [] : [{ subSection, answers }];
      });
      return { ...event, affects };
    }),
    received: [...visible.states.values()].filter((state) => state === "received").length,
    selfAssessments: selfAssessments(visible),
    dueTargets: dueTargets(visible, today),
    progress: since === null ? [] : notesSince(visible, notes, since.at),
  };
}

/** The latest stage that handed something on. */
function beganFrom({ meta }: VisibleStage): WhatIsNew["since"] {
  let latest: WhatIsNew["since"] = null;
  for (const { source } of meta.values()) {
    if (source === null) continue;
    const at = new Date(source.endedAt ?? source.at);
    if (latest === null || at > latest.at) latest = { stageTitle: source.stageTitle, at };
  }
  return latest;
}

function selfAssessments({ compiled, evaluation, subSections }: VisibleStage): WhatIsNew["selfAssessments"] {
  const groups = ["self-assessment", "carer-self-assessment"] as const;
  return groups.flatMap((group) => {
    const pages = compiled.subSections.filter(
      ({ section, subSection }) =>
        section.group === group && isSelfAssessment(section) && subSections.includes(subSection.id),
    );
    const first = pages[0]?.subSection.id;
    if (first === undefined) return [];
    const answered = pages.reduce(
      (sum, { subSection }) => sum + (evaluation.progress.get(subSection.id)?.answered ?? 0),
      0,
    );
    return [{ group, subSection: first, answered }];
  });
}

/** Notes that were made since a moment, of targets that this stage has still. */
function notesSince(
  { answers, compiled }: VisibleStage,
  notes: readonly TargetProgress[],
  since: Date,
): WhatIsNew["progress"] {
  const list = "plan-targets";
  const targets = new Set((answers.entries[list] ?? []).map(({ id }) => id));
  return notes
    .filter(({ target, at }) => targets.has(target) && at > since)
    .map((note) => ({
      address: `${list}[${note.target}].progress`,
      name: nameOfEntry(compiled, list, note.target, answers),
      note,
    }));
}

function dueTargets({ answers, compiled }: VisibleStage, today: IsoDate): WhatIsNew["dueTargets"] {
  const list = "plan-targets";
  if (!compiled.byId.has(list)) return [];
  const last = addDays(today, dueWithinDays);
  return (answers.entries[list] ?? [])
    .flatMap(({ id, values }) => {
      const due = values["plan-targets.by-when"];
      if (!isIsoDate(due) || due > last || settled.has(values["plan-targets.status"])) return [];
      return [{ address: `${list}[${id}].by-when`, name: nameOfEntry(compiled, list, id, answers), due }];
    })
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
}
