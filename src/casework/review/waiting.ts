import { parseAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { SubSectionId } from "../../framework/language.ts";
import { addMonths, type IsoDate, isIsoDate } from "../../judgement/dates.ts";
import { currentService } from "../local-configuration/service-configuration.ts";
import { dayOf } from "../stages/make-visible.ts";
import type { AnswerMeta, AnswerSource, VisibleStage } from "../stages/visible-stage.ts";
import { type CaseEvent, eventsSince } from "./events.ts";

/** A carried answer that waits for somebody to look at it. */
export interface WaitingAnswer {
  readonly address: Address;
  readonly subSection: SubSectionId;
  readonly version: number;
  readonly source: AnswerSource | null;
  /** Whole months since its author wrote it, when that is more than the review interval; else null. */
  readonly monthsOld: number | null;
  /** The latest event since somebody last looked that could make it wrong. */
  readonly touchedBy: CaseEvent | null;
  /** The answer is a day that lay ahead when somebody last looked, and has passed. */
  readonly datePassed: boolean;
}

/** Opened and looked at by itself: an event touches it, or its day has passed. */
export const mustBeOpened = ({ touchedBy, datePassed }: WaitingAnswer): boolean => touchedBy !== null || datePassed;

/** What the evaluation leaves to confirm, with what speaks for looking closely; first what must be opened, then what is old, then page order. */
export function waitingAnswers(visible: VisibleStage, today: IsoDate): readonly WaitingAnswer[] {
  const events = eventsSince(visible, 0, today);
  const found = visible.evaluation.gaps.flatMap((gap): WaitingAnswer[] => {
    if (gap.kind !== "to-confirm") return [];
    const meta = visible.meta.get(gap.address);
    return meta === undefined ? [] : [weigh(visible, gap.address, gap.subSection, meta, events, today)];
  });
  const rank = (answer: WaitingAnswer): number => (mustBeOpened(answer) ? 0 : answer.monthsOld !== null ? 1 : 2);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

function weigh(
  visible: VisibleStage,
  address: Address,
  subSection: SubSectionId,
  { version, source, at }: AnswerMeta,
  events: readonly CaseEvent[],
  today: IsoDate,
): WaitingAnswer {
  const looked = lookedAt(source, at);
  const parsed = parseAddress(address);
  const value = valueAt(visible, address);
  return {
    address,
    subSection,
    version,
    source,
    monthsOld: monthsOld(source, today),
    touchedBy: events.find((event) => event.at > looked && concerns(event, address, subSection)) ?? null,
    datePassed:
      isPlanned(visible, parsed?.question) && isIsoDate(value) && value <= today && value > dayOf(new Date(looked)),
  };
}

function concerns({ touches }: CaseEvent, address: Address, subSection: SubSectionId): boolean {
  const parsed = parseAddress(address);
  const ids = [parsed?.question ?? address, subSection, ...(parsed?.kind === "field" ? [parsed.list] : [])];
  return ids.some((id) => touches.includes(id));
}

/** Whether an event could make a waiting answer wrong: it came after somebody last looked. */
export const isTouchedBy = ({ touchedBy, address, subSection }: WaitingAnswer, event: CaseEvent): boolean =>
  touchedBy !== null && concerns(event, address, subSection);

/** Up to when what happened has been weighed: the end of the stage in which somebody last wrote or confirmed it; milliseconds since 1970. */
const lookedAt = (source: AnswerSource | null, at: Date): number =>
  source === null ? at.getTime() : Date.parse(source.endedAt ?? source.confirmed?.at ?? source.at);

/** Source: the design law 9 and issue "Working together": by its own author's date, through however many stages. */
function monthsOld(source: AnswerSource | null, today: IsoDate): number | null {
  if (source === null) return null;
  const written = dayOf(new Date(source.at));
  // After this an answer is asked about first: six months by the guidance (content part 30, stages, review), or sooner as the service has it.
  const { reviewMonths } = currentService();
  if (addMonths(written, reviewMonths) >= today) return null;
  let months = reviewMonths;
  while (addMonths(written, months + 1) <= today) months += 1;
  return months;
}

/** A day that the plan names: the others say when something was. */
function isPlanned({ compiled }: VisibleStage, question: string | undefined): boolean {
  const found = compiled.byId.get(question ?? "");
  if (found?.question.type !== "date") return false;
  return (
    compiled.subSections.find(({ subSection }) => subSection.id === found.subSection)?.section.group === "pathways"
  );
}

/** The value that stands at an address; null for entries, whose fields are confirmed one by one. */
export function valueAt({ answers }: VisibleStage, address: Address) {
  const parsed = parseAddress(address);
  if (parsed?.kind === "question") return answers.values[parsed.question] ?? null;
  if (parsed?.kind !== "field") return null;
  return answers.entries[parsed.list]?.find((entry) => entry.id === parsed.entry)?.values[parsed.question] ?? null;
}
