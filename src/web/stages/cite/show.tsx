import type { JSX } from "preact";
import { notFound } from "../../../casework/refusal.ts";
import type { Address } from "../../../framework/answers.ts";
import { citingWords } from "../../../wording/citing.ts";
import { Button } from "../../components/button/button.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { questionPath, stagePath } from "../paths.ts";
import { viewAt } from "../question-views.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { mayCiteIn } from "./cite-button.tsx";
import { citePath } from "./cite-paths.ts";
import { findFacts } from "./found-facts.ts";

/** More than this nobody reads through: a word finds better. own */
const most = 200;

/** The answer into which a fact goes: its question, if this person is asked it as a text. */
export function placeToCite(
  context: RequestContext,
  { visible }: StagePage,
  into: Address | null,
): { readonly address: Address; readonly label: string; readonly text: string; readonly version: number } | null {
  const viewing = { visible, viewerId: context.actor.userId, now: context.now, comments: new Map<string, number>() };
  const view = into === null || into.length > 300 ? null : viewAt(viewing, into);
  if (view?.kind !== "asked" || !mayCiteIn(view) || !view.shown) return null;
  const text = typeof view.value === "string" ? view.value : "";
  return { address: view.address, label: view.label, text, version: view.version };
}

/** The facts of a stage, each to be cited in one answer: for a page without a script, and for who wants to look at all of them. */
export async function showCite(context: RequestContext, typed = ""): Promise<Response> {
  const page = await loadStagePage(context.work, context.param("stageId"));
  const asked = context.query.get("into");
  // Without an answer in hand there is nothing to cite in.
  if (page !== null && asked === null) return context.redirect(stagePath(page.visible.head.id));
  const into = page && placeToCite(context, page, asked);
  if (page === null || into === null) return context.refuse(notFound);
  const { visible } = page;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId: visible.head.id });
  const say = citingWords();
  const found = findFacts(visible, typed, most, into.address);
  const action = citePath(visible.head.id, into.address);
  return context.page(
    frame(
      context,
      {
        title: `${say.citeFact}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
        place: "young-people",
        person: stageBanner(visible, dayOf(context.now)),
        nav: stageNav(visible, page.signatures, null),
      },
      <>
        <h1>{say.citeInto(into.label)}</h1>
        <PageBar sectionsHref="#sections">
          <a href={questionPath(visible, into.address)}>{say.back}</a>
        </PageBar>
        <p class="ap-carried-note">{say.howItWorks}</p>
        <search>
          <form method="post" action={action} class="cite-find">
            <CsrfField context={context} />
            <label for="cite-find">{say.find}</label>
            <input id="cite-find" type="search" name="find" value={typed} maxLength={200} autocomplete="off" />
            <Button classes="govuk-button--secondary">{say.findButton}</Button>
          </form>
        </search>
        <p role="status">
          {found.shown === 0 ? say.nothingFound : say.found(found.shown + found.leftOff)}{" "}
          {found.leftOff > 0 && say.bestShown(found.shown)}
        </p>
        <form method="post" action={action}>
          <CsrfField context={context} />
          {found.pages.map(({ title, facts }) => (
            <CitableFacts key={title} title={title} facts={facts} />
          ))}
        </form>
      </>,
    ),
  );
}

const CitableFacts = ({ title, facts }: ReturnType<typeof findFacts>["pages"][number]): JSX.Element => (
  <section class="ap-block cite-facts">
    <h2>{title}</h2>
    <ul>
      {facts.map(({ address, phrase }) => (
        <li key={address}>
          <span dir="auto">{phrase.slice(1, -1)}</span>
          <button class="plain-button" type="submit" name="fact" value={address}>
            {citingWords().putIn}
            <span class="govuk-visually-hidden">: {phrase.slice(1, -1)}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
);
