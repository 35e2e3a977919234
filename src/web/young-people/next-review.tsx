import type { JSX } from "preact";
import { reviewBy } from "../../casework/deadlines/review-by.ts";
import { currentService } from "../../casework/local-configuration/service-configuration.ts";
import type { StageLine } from "../../casework/young-people/visible-record.ts";
import { dateInWords } from "../../wording/dates.ts";
import { recordWords } from "../../wording/record.ts";

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
