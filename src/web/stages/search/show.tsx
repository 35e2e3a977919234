import type { JSX } from "preact";
import { notFound } from "../../../casework/refusal.ts";
import { findWords } from "../../../wording/find.ts";
import { stageWords } from "../../../wording/stage.ts";
import { FindBox } from "../../components/find-box/find-box.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { findPath, stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { type ResultGroup, type SearchResult, searchResults } from "./search-results.ts";

/** Finds any question of the stage by its words or by what people call it. Only fixed texts are searched, never answers. */
export async function showSearch(context: RequestContext): Promise<Response> {
  const page = await loadStagePage(context.work, context.param("stageId"));
  if (page === null) return context.refuse(notFound);
  const { visible } = page;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId: visible.head.id });
  return context.page(searchPage(context, page, (context.query.get("q") ?? "").trim().slice(0, 200)));
}

function searchPage(context: RequestContext, page: StagePage, query: string) {
  const say = findWords();
  const words = stageWords();
  const { visible, signatures } = page;
  const { groups, shown, leftOff } = searchResults(visible, query);
  return frame(
    context,
    {
      title: `${words.findQuestion}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
      place: "young-people",
      person: stageBanner(visible, dayOf(context.now)),
      nav: { ...stageNav(visible, signatures, null), find: undefined },
      keys: [{ keys: ["Ctrl K"], does: words.keys.findQuestion }],
    },
    <>
      <h1>{words.findQuestion}</h1>
      <PageBar sectionsHref="#sections">
        <a href={stagePath(visible.head.id)}>{words.thisStage}</a>
      </PageBar>
      <div class="find-page">
        <FindBox action={findPath(visible.head.id)} value={query} id="find-question" />
        {query === "" && <p class="quiet">{say.whatToType}</p>}
        {query !== "" && (
          <p role="status">
            <b>{shown === 0 ? say.nothingFound : say.found(shown + leftOff)}</b> {shown === 0 && say.tryAnother}
            {leftOff > 0 && say.bestShown(shown)}
          </p>
        )}
        {groups.map((group) => (
          <Group key={group.subSection} group={group} />
        ))}
      </div>
    </>,
  );
}

const Group = ({ group }: { readonly group: ResultGroup }): JSX.Element => (
  <section aria-labelledby={`in-${group.subSection}`} class="find-group">
    <h2 id={`in-${group.subSection}`}>{group.href === null ? group.title : <a href={group.href}>{group.title}</a>}</h2>
    {group.href === null && group.results.length === 0 && <p class="small quiet">{findWords().pageNotHere}</p>}
    {group.results.length > 0 && (
      <ul>
        {group.results.map((result) => (
          <Result key={result.id} result={result} />
        ))}
      </ul>
    )}
  </section>
);

const Result = ({ result }: { readonly result: SearchResult }): JSX.Element => (
  <li>
    {result.href === null ? result.text : <a href={result.href}>{result.text}</a>}
    {result.note && <span class="small quiet find-note">{result.note}</span>}
  </li>
);
