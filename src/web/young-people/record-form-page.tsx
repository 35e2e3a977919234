import type { JSX, VNode } from "preact";
import { timeInWords } from "../../wording/dates.ts";
import { recordWords } from "../../wording/record.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Button } from "../components/button/button.tsx";
import type { KeyHelp } from "../components/keys/keys.tsx";
import { PageBar } from "../components/page-frame/page-bar.tsx";
import { SaveState } from "../components/save-state/save-state.tsx";
import { CsrfField, frame } from "../frame/frame.tsx";
import { ConditionsBlock, conditionsOfPage } from "../questions/conditions-block.tsx";
import { QuestionRows } from "../questions/question-rows.tsx";
import type { QuestionView } from "../questions/view.ts";
import type { RequestContext } from "../routing/route.ts";
import { rowId, youngPersonPath } from "../stages/paths.ts";
import { dayOf } from "../words/when.ts";
import { leftIn, type OpenRecord } from "./open-record.ts";
import { recordBanner } from "./record-banner.ts";
import { recordNav } from "./record-nav.ts";
import { recordEntryPath, recordPath } from "./record-paths.ts";

export interface RecordFormPage {
  readonly record: OpenRecord;
  readonly subSection: string;
  /** The page of one entry; null for the part itself. */
  readonly entry: { readonly list: string; readonly id: string; readonly name: string } | null;
  readonly views: readonly QuestionView[];
  readonly mayWrite: boolean;
  /** What a save without a script has to say. */
  readonly notice: JSX.Element | null;
  readonly run: string;
}

function keys(): readonly KeyHelp[] {
  const { partBefore, partAfter, search, helpHere } = sharedWords().keys;
  return [
    { keys: ["["], does: partBefore },
    { keys: ["]"], does: partAfter },
    { keys: ["/"], does: search },
    { keys: ["?"], does: helpHere },
  ];
}

/** One part of the record, or one entry of a list: the rows and the form of a stage's page, saved by itself, outside a stage. */
export function recordFormPage(context: RequestContext, page: RecordFormPage): VNode {
  const { record, entry, subSection, mayWrite } = page;
  const { visible } = record;
  const say = recordWords();
  const id = visible.youngPerson.id;
  const parts = visible.compiled.subSections;
  const at = parts.findIndex((each) => each.subSection.id === subSection);
  const title = parts[at]?.subSection.title ?? "";
  const heading = entry ? entry.name || say.newEntry : title;
  const [before, after] = [parts[at - 1]?.subSection, parts[at + 1]?.subSection];
  const address = entry ? recordEntryPath(id, subSection, entry.list, entry.id) : recordPath(id, subSection);
  return frame(
    context,
    {
      title: say.titleOfPart(heading, visible.youngPerson.displayName),
      place: "young-people",
      person: recordBanner(record, dayOf(context.now)),
      nav: recordNav(record, subSection),
      keys: keys(),
      scripts: mayWrite ? ["stage-page.js"] : [],
    },
    <>
      <p class="crumb small quiet">
        {entry ? (
          <a href={`${recordPath(id, subSection)}#${encodeURIComponent(rowId(entry.list))}`}>{say.backTo(title)}</a>
        ) : (
          <a href={youngPersonPath(id)}>{say.recordOf(visible.youngPerson.displayName)}</a>
        )}
      </p>
      <h1>{heading}</h1>
      <PageBar sectionsHref="#sections">
        {mayWrite && <SaveState state={{ kind: "saved", at: timeInWords(context.now) }} />}
        <span>
          <b>
            <span data-left-here>{leftIn(visible.evaluation, subSection)}</span> {say.leftHere.count}
          </b>{" "}
          {say.leftHere.where}
        </span>
      </PageBar>
      {page.notice}
      <p class="quiet record__shared">{mayWrite ? say.changesEverywhere : say.onlyRead}</p>
      <form
        method="post"
        action={address}
        class="ap-form"
        data-saving={mayWrite ? "" : undefined}
        data-save-url={`${youngPersonPath(id)}/answers`}
        data-sub-section={subSection}
        data-page={entry ? `${entry.list}[${entry.id}]` : ""}
        data-csrf={context.session.csrf}
        data-run={page.run}
        novalidate
      >
        <CsrfField context={context} />
        <input type="hidden" name="_run" value={page.run} />
        {/* Enter in a box presses the first button of a form: it must be the harmless one. */}
        {mayWrite && (
          <button class="govuk-visually-hidden" type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true">
            {sharedWords().save}
          </button>
        )}
        <QuestionRows
          views={page.views}
          context={{ mayWrite, changing: null, rowId, side: () => null, footLinks: () => null }}
        />
        <ConditionsBlock
          conditions={conditionsOfPage(visible, { ...page, changing: null, today: dayOf(context.now) })}
        />
        {mayWrite && (
          <div class="do" data-without-script>
            <Button name="do" value="save">
              {sharedWords().save}
            </Button>
            <span class="small quiet">{say.savesByItself}</span>
          </div>
        )}
      </form>
      <nav class="next" aria-label={say.through}>
        {!entry && before && (
          <a href={recordPath(id, before.id)} rel="prev">
            {say.previous(before.title)}
          </a>
        )}
        {entry && (
          <a href={`${recordPath(id, subSection)}#${encodeURIComponent(rowId(entry.list))}`}>{say.backTo(title)}</a>
        )}
        {!entry && after && (
          <a href={recordPath(id, after.id)} rel="next">
            {say.next(after.title)}
          </a>
        )}
      </nav>
    </>,
  );
}
