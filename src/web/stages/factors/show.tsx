import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import { byStrength, factorList, factorSides } from "../../../assessment/factors/factors.ts";
import { frameworkIndex } from "../../../assessment/framework-index.ts";
import { factorsHome, weighFactors } from "../../../casework/factors/weigh-factors.ts";
import { notFound } from "../../../casework/refusal.ts";
import { lastCompleted } from "../../../casework/stages/last-completed.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { dateInWords, timeInWords } from "../../../wording/dates.ts";
import { factorsWords } from "../../../wording/factors.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { SaveState } from "../../components/save-state/save-state.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage } from "../load-page.ts";
import { stagePath, subSectionPath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import type { Told } from "../sub-section/show.tsx";
import { FactorCard } from "./factor-card.tsx";
import { factorsPath } from "./paths.ts";
import { type WeighedFactor, weighed } from "./weighed.ts";

/** What speaks for and against desistance, weighed together: two columns, the strongest first, with what has changed since the last stage. */
export async function showFactors(
  context: RequestContext,
  told: Told = { notice: null, status: 200 },
): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const page = await loadStagePage(work, stageId);
  const home = page && factorsHome(page.visible);
  if (page === null || home === null) return context.refuse(notFound);
  const { visible } = page;
  const last = await lastCompleted(work, stageId);
  const comparison = weighFactors(visible, last);
  await markSeen(work, stageId);
  context.audit({ youngPersonId: visible.youngPerson.id, stageId, detail: { subSection: home } });
  const say = factorsWords();
  const prevention = vocabularyOf(visible) === "prevention";
  const title = prevention ? say.titlePrevention : say.title;
  const mayWrite = page.mayWriteIn(home);
  const rating = ratingOf(visible);
  const order = byStrength(comparison.standing.map(({ factor }) => factor)).map(({ id }) => id);
  const standing = order.flatMap((id) =>
    comparison.standing.filter(({ factor }) => factor.id === id).map((each) => weighed(visible, each)),
  );
  const gone = comparison.gone.map((each) => weighed(visible, each));
  const list = subSectionPath(stageId, home);
  return context.page(
    frame(
      context,
      {
        title: `${title}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
        place: "young-people",
        person: stageBanner(visible, dayOf(context.now)),
        nav: stageNav(visible, page.signatures, null),
        scripts: mayWrite ? ["stage-page.js"] : [],
      },
      <div class="factors">
        <h1>{title}</h1>
        <PageBar sectionsHref="#sections">
          {mayWrite && <SaveState state={{ kind: "saved", at: timeInWords(context.now) }} />}
          {mayWrite && <a href={list}>{say.addAnother}</a>}
          {mayWrite && <a href={factorsPath(stageId)}>{say.orderAgain}</a>}
        </PageBar>
        {told.notice}
        <p>{prevention ? say.aboutPrevention : say.about}</p>
        <Since last={last} standing={standing} gone={gone} />
        {!mayWrite && visible.head.status === "in-progress" && <p class="quiet">{say.onlyRead}</p>}
        <form
          method="post"
          action={factorsPath(stageId)}
          data-saving={mayWrite ? "" : undefined}
          data-save-url={`${stagePath(stageId)}/answers`}
          data-sub-section={home}
          data-page=""
          data-csrf={context.session.csrf}
          data-run={randomUUID()}
          novalidate
        >
          <CsrfField context={context} />
          <div class="factors__sides">
            {factorSides.map((side) => (
              <Side
                key={side}
                side={side}
                factors={standing.filter(({ factor }) => factor.side === side)}
                rating={rating}
                mayWrite={mayWrite}
              />
            ))}
          </div>
          {standing.some(({ factor }) => factor.side === null) && (
            <Side
              side="none"
              factors={standing.filter(({ factor }) => factor.side === null)}
              rating={rating}
              mayWrite={mayWrite}
            />
          )}
          {mayWrite && standing.length > 0 && (
            <div class="do" data-without-script>
              <Button>{say.save}</Button>
              <span class="small quiet">{say.savesByItself}</span>
            </div>
          )}
        </form>
        <Gone gone={gone} />
        <Details summaryText={say.strengthsMean}>
          <dl class="factor__facts">
            {rating.map(({ code, label, definition }) => (
              <div key={code}>
                <dt>{label}</dt>
                <dd>{definition}</dd>
              </div>
            ))}
          </dl>
        </Details>
      </div>,
    ),
    told.status,
  );
}

function ratingOf({ compiled }: VisibleStage) {
  const question = compiled.byId.get(`${factorList}.strength`)?.question;
  return question ? frameworkIndex(compiled.framework).options(question) : [];
}

function Side(props: {
  readonly side: "for" | "against" | "none";
  readonly factors: readonly WeighedFactor[];
  readonly rating: Parameters<typeof FactorCard>[0]["rating"];
  readonly mayWrite: boolean;
}): JSX.Element {
  const { side, factors, rating, mayWrite } = props;
  const say = factorsWords();
  return (
    <section aria-labelledby={`side-${side}`}>
      <h2 id={`side-${side}`}>
        {say.side[side]} <span class="small quiet">{say.count(factors.length)}</span>
      </h2>
      {factors.length === 0 && side !== "none" && <p class="quiet">{say.empty[side]}</p>}
      <ul class="factors__list">
        {factors.map((each) => (
          <FactorCard key={each.id} weighed={each} rating={rating} mayWrite={mayWrite} />
        ))}
      </ul>
    </section>
  );
}

/** With which stage it is compared, and how much has moved since. */
function Since(props: {
  readonly last: VisibleStage | null;
  readonly standing: readonly WeighedFactor[];
  readonly gone: readonly WeighedFactor[];
}): JSX.Element {
  const say = factorsWords();
  const { last, standing, gone } = props;
  if (last === null) return <p class="quiet">{say.noLast}</p>;
  const moved = standing.filter(({ change }) => change !== null && change !== "same" && change !== "unrated").length;
  const all = moved + gone.filter(({ change }) => change === "gone").length;
  return (
    <p>
      {say.sinceOf(last.head.title, dateInWords(dayOf(last.head.endedAt ?? last.head.openedAt)))}{" "}
      <b>{all === 0 ? say.noneMoved : say.moved(all)}</b>
    </p>
  );
}

function Gone({ gone }: { readonly gone: readonly WeighedFactor[] }): JSX.Element | null {
  if (gone.length === 0) return null;
  const say = factorsWords();
  return (
    <section aria-labelledby="gone">
      <h2 id="gone">{say.goneHeading}</h2>
      <p class="quiet">{say.goneAbout}</p>
      <ul class="ap-list">
        {gone.map((each) => (
          <li key={each.id}>
            {each.href === null ? each.description : <a href={each.href}>{each.description || each.name}</a>}{" "}
            <span class="small quiet">
              {say.sideIn[each.factor.side ?? "none"]}
              {each.strengthBefore === "" ? "" : `, ${each.strengthBefore}`}.{" "}
              {each.factor.ended ? say.ended : say.takenOut}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
