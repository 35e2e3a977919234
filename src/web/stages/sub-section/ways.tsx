import type { JSX } from "preact";
import { nameOfEntry } from "../../../assessment/describe-answer.ts";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { titleFor } from "../../../assessment/label-for.ts";
import { vocabularyIn } from "../../../casework/self-assessments/voice-of.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { entryAddress } from "../../../framework/address.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import { Button } from "../../components/button/button.tsx";
import { PlainButton } from "../../components/plain-button/plain-button.tsx";
import { capital } from "../../words/capital.ts";
import { nextLeftPath } from "../left/go-to-next.ts";
import { entryPath, keepingWays, listPageQuery, rowId, subSectionPath } from "../paths.ts";
import { hasSomething } from "../stage-nav.ts";
import type { FormPage } from "./page.tsx";

/** Where the page stands, and the way back to the question from which somebody came to add an entry. */
export function Crumb({
  page,
  title,
  section,
}: {
  readonly page: FormPage;
  readonly title: string;
  readonly section: string | null;
}): JSX.Element {
  const say = subSectionWords();
  const { visible, entry, from, back } = page;
  return (
    <p class="crumb small quiet">
      {entry ? (
        <a href={`${subSectionPath(visible.head.id, page.subSection)}#${encodeURIComponent(rowId(entry.list))}`}>
          {say.backTo(title)}
        </a>
      ) : (
        section
      )}
      {back && (
        <span>
          <a href={back.href}>{back.text}</a>
        </span>
      )}
      {from && (
        <span>
          {say.backToQuestion} <a href={from.href}>{from.label}</a>
        </span>
      )}
    </p>
  );
}

/** At the end of an entry's page: one more of its kind, or this one taken out. It can be put back from the list. */
export function EntryDeeds({ page }: { readonly page: FormPage }): JSX.Element | null {
  const { visible, entry } = page;
  const list = entry && frameworkIndex(visible.compiled.framework).questions.get(entry.list)?.question;
  if (!entry || !page.mayWrite || list?.type !== "list" || list.fixedEntries !== undefined) return null;
  const say = subSectionWords();
  const address = entryAddress(entry.list, entry.id);
  return (
    <div class="do entry-deeds">
      <Button classes="govuk-button--secondary" name="do" value={`add ${entry.list}`}>
        {say.addAnother(list.entryName)}
      </Button>
      <PlainButton name="do" value={`delete ${address} ${visible.meta.get(address)?.version ?? 0}`}>
        {say.takeOutThis(list.entryName)}
      </PlainButton>
    </div>
  );
}

/** The ways on at the foot of the page: the page or entry before and after, and the next thing left. */
export function Ways({ page }: { readonly page: FormPage }): JSX.Element {
  const { visible, entry } = page;
  const say = subSectionWords();
  const stage = visible.head.id;
  const { before, after } = entry ? besideEntry(page, entry) : neighbours(visible, page.subSection);
  const somethingLeft = visible.evaluation.gaps.some((gap) => gap.holdsCompletion);
  return (
    <nav class="next" aria-label={say.through}>
      {before && (
        <a href={before.href} rel="prev">
          {say.previous(before.title)}
        </a>
      )}
      {page.mayWrite && somethingLeft && (
        <Button href={nextLeftPath(stage, page.subSection, entry?.id ?? null)} attributes={{ "data-key": "n" }}>
          {say.nextLeft}
        </Button>
      )}
      {after && (
        <a href={after.href} rel="next">
          {say.next(after.title)}
        </a>
      )}
    </nav>
  );
}

type Way = { readonly href: string; readonly title: string };
type Both = { readonly before: Way | undefined; readonly after: Way | undefined };

/** Of an entry of several pages its pages; else the entries of its list. Beyond the last one the list itself. */
function besideEntry(page: FormPage, entry: NonNullable<FormPage["entry"]>): Both {
  const { visible, listPage, pages } = page;
  const here = entryPath(visible, entry.list, entry.id);
  const vocabulary = vocabularyOf(visible);
  const list: Way = {
    href: `${subSectionPath(visible.head.id, page.subSection)}#${encodeURIComponent(rowId(entry.list))}`,
    title: page.title,
  };
  if (listPage) {
    const at = pages.indexOf(listPage);
    const way = (to: (typeof pages)[number] | undefined) =>
      to && { href: `${here}${listPageQuery(to.id)}`, title: titleFor(to, vocabulary) };
    return { before: way(pages[at - 1]), after: way(pages[at + 1]) ?? list };
  }
  const entries = visible.answers.entries[entry.list] ?? [];
  const at = entries.findIndex(({ id }) => id === entry.id);
  const way = (to: (typeof entries)[number] | undefined) =>
    to && {
      href: keepingWays(entryPath(visible, entry.list, to.id), null, page.back?.place ?? null),
      title: capital(nameOfEntry(visible.compiled, entry.list, to.id, visible.answers)),
    };
  return { before: at > 0 ? way(entries[at - 1]) : undefined, after: way(entries[at + 1]) ?? list };
}

function neighbours(visible: VisibleStage, current: string): Both {
  const seen = visible.compiled.subSections.filter(
    ({ subSection }) => visible.subSections.includes(subSection.id) && hasSomething(visible, subSection.id),
  );
  const at = seen.findIndex(({ subSection }) => subSection.id === current);
  const link = (place: (typeof seen)[number] | undefined) =>
    place && {
      href: subSectionPath(visible.head.id, place.subSection.id),
      title: titleFor(place.subSection, vocabularyIn(visible, place.section.group, vocabularyOf(visible))),
    };
  return { before: at > 0 ? link(seen[at - 1]) : undefined, after: link(seen[at + 1]) };
}
