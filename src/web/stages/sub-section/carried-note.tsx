import type { JSX } from "preact";
import { mustBeOpened } from "../../../casework/review/waiting.ts";
import { dateInWords, whenInWords } from "../../../wording/dates.ts";
import { reviewWords } from "../../../wording/review.ts";
import { Button } from "../../components/button/button.tsx";
import { partsOf, type QuestionView } from "../../questions/view.ts";
import { dayOf } from "../../words/when.ts";
import { SeenFields } from "../check/seen-fields.tsx";
import { checkPath } from "../review/review-paths.ts";
import type { FormPage } from "./page.tsx";

/** From which stage this page comes, by whom, and whether anybody has looked; one press says that all of it is still right. */
export function CarriedNote({ page }: { readonly page: FormPage }): JSX.Element | null {
  const { standing, notReviewed, now } = page;
  if (page.entry || standing === null) return null;
  const say = reviewWords();
  const { waiting, confirmed } = standing;
  return (
    <div class="ap-carried-note">
      <p>
        {notReviewed ??
          standing.from
            .map(({ stageTitle, at, authors }) =>
              say.carriedFrom(stageTitle, dateInWords(dayOf(new Date(at))), authors),
            )
            .join(" ")}{" "}
        {confirmed && say.confirmedBy(confirmed.count, confirmed.by, whenInWords(confirmed.at, now))}{" "}
        {!confirmed && !notReviewed && waiting.length > 0 && say.nobodyLooked}
      </p>
      {page.mayWrite && waiting.length > 0 && <Confirm page={page} />}
    </div>
  );
}

function Confirm({ page }: { readonly page: FormPage }): JSX.Element | null {
  const { visible, subSection } = page;
  const say = reviewWords();
  const waiting = page.standing?.waiting ?? [];
  const onPage = new Set(shownAnswers(page.views));
  if (!waiting.every(({ address }) => onPage.has(address))) {
    return (
      <p>
        <a href={checkPath(visible.head.id, subSection)}>{say.checkOnOnePage}</a>
      </p>
    );
  }
  const together = waiting.filter((answer) => !mustBeOpened(answer) && answer.address !== page.changing);
  if (together.length < 2) return null;
  return (
    <div class="do">
      <SeenFields answers={together} sequence={visible.head.sequence} />
      <Button name="do" value="confirm-all">
        {say.stillRight(together.length)}
      </Button>
    </div>
  );
}

/** Answers that stand on the page for everybody to see: not entries, which have pages of their own. */
const shownAnswers = (views: readonly QuestionView[]): readonly string[] =>
  views.flatMap((view) => [
    ...partsOf(view).flatMap((part) => (part.kind === "asked" && part.shown ? [part.address] : [])),
    ...shownAnswers(view.further),
  ]);
