import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { entryAddress, parseAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import { storyWords } from "../../../wording/story.ts";
import { Button } from "../../components/button/button.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { ConditionsBlock, conditionsOfPage } from "../../questions/conditions-block.tsx";
import { QuestionRows } from "../../questions/question-rows.tsx";
import type { QuestionView } from "../../questions/view.ts";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { CiteButton, mayCiteIn } from "../cite/cite-button.tsx";
import { citePath } from "../cite/cite-paths.ts";
import { entryPath, rowId, stagePath, subSectionPath } from "../paths.ts";
import { entryViews, listPageOf, subSectionViews } from "../question-views.ts";
import type { Viewing } from "../question-walk.ts";
import { partId, storyPath } from "./story-places.ts";

/** The rows of a passage: the questions whose answers it tells, and those that they open. None where nothing of it can be changed here. */
export function rowsOf(viewing: Viewing, subSection: string, addresses: readonly Address[]): readonly QuestionView[] {
  const wanted = new Set(addresses);
  const isWanted = (view: QuestionView): boolean => wanted.has(view.address) || view.further.some(isWanted);
  return pageViews(viewing, subSection, addresses)
    .filter((view) => view.kind === "asked" && view.type !== "file" && view.shown && isWanted(view))
    .map(chosen);
}

/** The questions of the pages on which these addresses are asked: of the sub-section, or of one entry. */
function pageViews(viewing: Viewing, subSection: string, addresses: readonly Address[]): readonly QuestionView[] {
  const first = parseAddress(addresses[0] ?? "");
  if (first?.kind !== "field") return subSectionViews(viewing, subSection);
  const list = viewing.visible.compiled.byId.get(first.list)?.question;
  const pages = list?.type === "list" ? (list.pages ?? []) : [];
  const of = (page: string | null) => entryViews(viewing, first.list, first.entry, page) ?? [];
  if (list?.type !== "list" || listPageOf(list, null) === null) return of(null);
  return pages.flatMap(({ id }) => of(id));
}

/** Who opens an answer to change it has chosen to: what was carried is not asked about once more. */
const chosen = (view: QuestionView): QuestionView =>
  view.kind === "asked"
    ? {
        ...view,
        number: null,
        foot: view.foot && { ...view.foot, state: view.foot.state === "own" ? "own" : "confirmed" },
        further: view.further.filter(({ kind }) => kind === "asked").map(chosen),
      }
    : view;

/** The answers of one passage as they are written on their own page: the same fields, saved in the same way. */
export function PassageForm({
  context,
  visible,
  subSection,
  rows,
}: {
  readonly context: RequestContext;
  readonly visible: VisibleStage;
  readonly subSection: string;
  readonly rows: readonly QuestionView[];
}): JSX.Element {
  const say = storyWords();
  const stageId = visible.head.id;
  const run = randomUUID();
  const parsed = parseAddress(rows[0]?.address ?? "");
  const entry = parsed?.kind === "field" ? { list: parsed.list, id: parsed.entry } : null;
  const home = entry ? entryPath(visible, entry.list, entry.id) : subSectionPath(stageId, subSection);
  const page = { views: rows, entry, mayWrite: true, changing: null, today: dayOf(context.now) };
  return (
    <form
      method="post"
      action={`${home}?story=1`}
      class="ap-form story__form"
      data-saving
      data-save-url={`${stagePath(stageId)}/answers`}
      data-sub-section={subSection}
      data-page={entry ? entryAddress(entry.list, entry.id) : ""}
      data-csrf={context.session.csrf}
      data-run={run}
      data-cite-url={citePath(stageId)}
      novalidate
    >
      <CsrfField context={context} />
      <input type="hidden" name="_run" value={run} />
      <QuestionRows
        views={rows}
        context={{
          mayWrite: true,
          changing: null,
          level: 3,
          rowId,
          side: () => null,
          footLinks: (view) => mayCiteIn(view) && <CiteButton view={view} />,
        }}
      />
      <ConditionsBlock conditions={conditionsOfPage(visible, page)} />
      <div class="do">
        <Button name="do" value="save" attributes={{ "data-story-done": "" }}>
          {say.done}
        </Button>
        <a href={`${storyPath(stageId)}#${partId(subSection)}`} data-without-script>
          {say.leaveIt}
        </a>
        <a href={`${home}#${encodeURIComponent(rowId(rows[0]?.address ?? ""))}`}>{say.openPage}</a>
      </div>
    </form>
  );
}
