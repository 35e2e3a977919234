import type { JSX } from "preact";
import { currentService } from "../../casework/local-configuration/service-configuration.ts";
import type { StageLine } from "../../casework/young-people/visible-record.ts";
import { addMonths } from "../../judgement/dates.ts";
import { dateInWords } from "../../wording/dates.ts";
import { recordWords } from "../../wording/record.ts";
import { dayOf } from "../words/when.ts";

/** By when the case is to be reviewed, counted from the last completed stage; null where none was completed, or the case was closed with it. */
export function reviewBy(stages: readonly StageLine[], months: number): string | null {
  const last = stages.find(({ status }) => status === "completed");
  if (last === undefined || last.endedAt === null || last.type === "case-closure") return null;
  return addMonths(dayOf(last.endedAt), months);
}

/** The next review of a case without an open stage, as its service has it. */
export function NextReview(props: {
  readonly stages: readonly StageLine[];
  readonly today: string;
}): JSX.Element | null {
  const due = reviewBy(props.stages, currentService().reviewMonths);
  if (due === null) return null;
  const say = recordWords();
  return (
    <p class={due < props.today ? "red record__shared" : "quiet record__shared"}>
      {due < props.today ? say.reviewWasDue(dateInWords(due)) : say.reviewBy(dateInWords(due))}
    </p>
  );
}
