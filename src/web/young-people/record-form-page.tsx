import type { JSX, VNode } from "preact";
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
import { dayOf, timeInWords } from "../words/when.ts";
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

const keys: readonly KeyHelp[] = [
  { keys: ["["], does: "part before" },
  { keys: ["]"], does: "part after" },
  { keys: ["/"], does: "search" },
  { keys: ["?"], does: "help with this page, and its keys" },
];

/** One part of the record, or one entry of a list: the rows and the form of a stage's page, saved by itself, outside a stage. */
export function recordFormPage(context: RequestContext, page: RecordFormPage): VNode {
  const { record, entry, subSection, mayWrite } = page;
  const { visible } = record;
  const id = visible.youngPerson.id;
  const parts = visible.compiled.subSections;
  const at = parts.findIndex((each) => each.subSection.id === subSection);
  const title = parts[at]?.subSection.title ?? "";
  const heading = entry ? entry.name || "New entry" : title;
  const [before, after] = [parts[at - 1]?.subSection, parts[at + 1]?.subSection];
  const address = entry ? recordEntryPath(id, subSection, entry.list, entry.id) : recordPath(id, subSection);
  return frame(
    context,
    {
      title: `${heading}, ${visible.youngPerson.displayName}, case record`,
      place: "young-people",
      person: recordBanner(record, dayOf(context.now)),
      nav: recordNav(record, subSection),
      keys,
      scripts: mayWrite ? ["stage-page.js"] : [],
    },
    <>
      <p class="crumb small quiet">
        {entry ? (
          <a href={`${recordPath(id, subSection)}#${encodeURIComponent(rowId(entry.list))}`}>Back to {title}</a>
        ) : (
          <a href={youngPersonPath(id)}>Case record of {visible.youngPerson.displayName}</a>
        )}
      </p>
      <h1>{heading}</h1>
      <PageBar sectionsHref="#sections">
        {mayWrite && <SaveState state={{ kind: "saved", at: timeInWords(context.now) }} />}
        <span>
          <b>
            <span data-left-here>{leftIn(visible.evaluation, subSection)}</span> not recorded yet
          </b>{" "}
          in this part
        </span>
      </PageBar>
      {page.notice}
      <p class="quiet record__shared">
        {mayWrite
          ? "A change here is a change in every stage that shows the fact. A signed stage then says that its record changed."
          : "You can read this part. It is not yours to change."}
      </p>
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
            Save
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
              Save
            </Button>
            <span class="small quiet">With JavaScript each answer saves by itself.</span>
          </div>
        )}
      </form>
      <nav class="next" aria-label="Through the record">
        {!entry && before && (
          <a href={recordPath(id, before.id)} rel="prev">
            Previous: {before.title}
          </a>
        )}
        {entry && (
          <a href={`${recordPath(id, subSection)}#${encodeURIComponent(rowId(entry.list))}`}>Back to {title}</a>
        )}
        {!entry && after && (
          <a href={recordPath(id, after.id)} rel="next">
            Next: {after.title}
          </a>
        )}
      </nav>
    </>,
  );
}
