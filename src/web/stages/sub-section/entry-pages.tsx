import type { JSX } from "preact";
import { inVocabulary, titleFor, type Vocabulary } from "../../../assessment/label-for.ts";
import type { ListPage } from "../../../framework/language.ts";
import { subSectionWords } from "../../../wording/sub-section.ts";
import { GuideNote } from "../../components/guide-note/guide-note.tsx";
import { SubSectionGuide } from "../../components/guide-note/sub-section-guide.tsx";
import { listPageQuery } from "../paths.ts";

/** An entry that is filled in page by page: its pages as links, and the guide of the one in hand. */
export function EntryPages({
  pages,
  current,
  path,
  vocabulary,
}: {
  readonly pages: readonly ListPage[];
  readonly current: ListPage;
  readonly path: string;
  readonly vocabulary: Vocabulary;
}): JSX.Element {
  const said = (text: string): string => inVocabulary(text, vocabulary);
  return (
    <>
      <nav class="entry-pages" aria-label={subSectionWords().pagesOfForm}>
        <ol>
          {pages.map((page) => (
            <li key={page.id}>
              <a href={`${path}${listPageQuery(page.id)}`} aria-current={page === current ? "page" : undefined}>
                {titleFor(page, vocabulary)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <h2 class="entry-pages__title">{titleFor(current, vocabulary)}</h2>
      <div class="ap-guide">
        <GuideNote level={3}>
          <SubSectionGuide
            guide={said(current.guide)}
            {...(current.example === undefined ? {} : { example: said(current.example) })}
            {...(current.leaveOut === undefined ? {} : { leaveOut: said(current.leaveOut) })}
          />
        </GuideNote>
      </div>
    </>
  );
}
