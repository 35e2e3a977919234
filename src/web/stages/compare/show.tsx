import type { JSX } from "preact";
import { type ComparedMoments, compareMoments } from "../../../casework/compare/compare-moments.ts";
import type { ComparedPage } from "../../../casework/compare/comparison.ts";
import { momentsToCompare, type StageMoments } from "../../../casework/compare/moments-to-compare.ts";
import { notFound } from "../../../casework/refusal.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { visibleTo } from "../../../casework/stages/visible-to.ts";
import { compareWords } from "../../../wording/compare.ts";
import { stageWords } from "../../../wording/stage.ts";
import { Details } from "../../components/details/details.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { Choose, momentName } from "./choose.tsx";
import { type CompareAddress, compareAddress, comparePath, momentsPath } from "./compare-address.ts";
import { compareNav } from "./compare-nav.ts";
import { PageChanges } from "./compared-page.tsx";
import { askedAt, type Choice, readChoice, usualChoice } from "./read-choice.ts";
import { whatFits } from "./what-fits.ts";

/** Any two moments of any two stages of a child, side by side; what changed first. */
export async function showCompare(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const { work, query } = context;
  const visible = await visibleTo(work, stageId);
  if (visible === null) return context.refuse(notFound);
  const stages = await momentsToCompare(work, { youngPersonId: visible.youngPerson.id, stageId });
  const choice = readChoice(query, usualChoice(stages, stageId));
  const asChosen = { context, visible, stages, choice };
  if (choice.notATime.length > 0) return onlyTheForm({ ...asChosen, error: null });
  const asked = [askedAt(choice.one, stages, work.now), askedAt(choice.other, stages, work.now)] as const;
  const compared = await compareMoments(work, asked);
  // A moment before a stage began is a slip of the one who chooses, not a wrong address.
  if (!compared.ok && compared.refusal.status === 422)
    return onlyTheForm({ ...asChosen, error: `${compared.refusal.happened} ${compared.refusal.toDo}` });
  if (!compared.ok) return context.refuse(compared.refusal);
  return context.page(comparedPage({ ...asChosen, error: null }, compared.value));
}

interface Chosen {
  readonly context: RequestContext;
  readonly visible: VisibleStage;
  readonly stages: readonly StageMoments[];
  readonly choice: Choice;
  readonly error: string | null;
}

function onlyTheForm(chosen: Chosen): Response {
  const { context, visible } = chosen;
  context.auditView("stage-viewed");
  context.audit({ youngPersonId: visible.youngPerson.id, stageId: visible.head.id });
  return context.page(inFrame(chosen, undefined, <Bar visible={visible} stages={chosen.stages} />, null));
}

function comparedPage(chosen: Chosen, compared: ComparedMoments) {
  const { context, visible, choice, stages } = chosen;
  const say = compareWords();
  const address = compareAddress(visible.head.id, choice, context.query);
  const differing = compared.pages.filter(({ changes }) => changes.length > 0);
  const one = compared.pages.filter(({ id }) => id === (address.only ?? address.rest));
  const { shown, offered } =
    address.only === null
      ? address.whole
        ? { shown: differing, offered: [] }
        : whatFits(differing)
      : { shown: one, offered: [] };
  const onPage = address.only === null ? [...shown, ...one.filter((page) => !shown.includes(page))] : shown;
  const [oneAt, otherAt] = [choice.one, choice.other].map((each) => askedAt(each, stages, context.now).at.getTime());
  const isSwapped = (oneAt ?? 0) > (otherAt ?? 0);
  const [earlier, later] = isSwapped ? [choice.other, choice.one] : [choice.one, choice.other];
  const nav = compareNav(compared, new Set(onPage), address);
  return inFrame(
    chosen,
    nav,
    <Bar visible={visible} stages={stages}>
      <b>{compared.changed === 0 ? say.nothingWritten : say.changedIn(compared.changed, differing.length)}</b>
      {address.only !== null && <a href={address.plain}>{say.allChanges}</a>}
      {offered.length > 0 && <a href={address.asWhole}>{say.allOnOne}</a>}
    </Bar>,
    <>
      {!(compared.earlier.visible.all && compared.later.visible.all) && <p class="quiet">{say.onlyParts}</p>}
      <div class="cmp__pair cmp-heads">
        {[
          { name: say.earlier, moment: earlier, of: compared.earlier, at: compared.earlierAt },
          { name: say.later, moment: later, of: compared.later, at: compared.laterAt },
        ].map(({ name, moment, of, at }) => (
          <p key={name}>
            <b>
              {name}: {of.visible.head.title}
            </b>
            <span class="small quiet">{momentName(moment, stages, at)}</span>
          </p>
        ))}
      </div>
      <Sections pages={onPage} compared={compared} address={address} />
      {offered.length > 0 && <Further pages={offered} address={address} />}
      {address.only === null && (
        <Unchanged pages={compared.pages.filter(({ changes }) => changes.length === 0)} address={address} />
      )}
      {address.only !== null && <BeforeAndNext compared={compared} address={address} />}
    </>,
  );
}

function Sections(props: {
  readonly pages: readonly ComparedPage[];
  readonly compared: ComparedMoments;
  readonly address: CompareAddress;
}): JSX.Element {
  const { pages, compared, address } = props;
  const sections = new Map<string, { readonly title: string; readonly pages: ComparedPage[] }>();
  for (const page of pages) {
    const found = sections.get(page.section.id) ?? { title: page.section.title, pages: [] };
    found.pages.push(page);
    sections.set(page.section.id, found);
  }
  return (
    <>
      {[...sections].map(([id, section]) => (
        <section key={id} aria-labelledby={`cmp-section-${id}`} class="cmp-section">
          <h2 id={`cmp-section-${id}`}>{section.title}</h2>
          {section.pages.map((page) => (
            <PageChanges key={page.id} page={page} compared={compared} address={address} />
          ))}
        </section>
      ))}
    </>
  );
}

/** What would make the page too long, each on a page of its own. */
function Further(props: { readonly pages: readonly ComparedPage[]; readonly address: CompareAddress }): JSX.Element {
  const say = compareWords();
  return (
    <section aria-labelledby="cmp-further" class="cmp-section">
      <h2 id="cmp-further">{say.furtherHeading}</h2>
      <p class="quiet">{say.furtherWhy}</p>
      <ul class="govuk-list">
        {props.pages.map(({ id, title, changes }) => (
          <li key={id}>
            <a class="cmp-link" href={props.address.withOnly(id)}>
              {say.showChanges(title, say.changed(changes.length))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sub-sections in which nobody wrote anything otherwise, folded; each opens here. */
function Unchanged(props: {
  readonly pages: readonly ComparedPage[];
  readonly address: CompareAddress;
}): JSX.Element | null {
  const { pages, address } = props;
  const say = compareWords();
  if (pages.length === 0) return null;
  return (
    <Details classes="cmp-unchanged" summaryText={say.unchangedIn(pages.length)}>
      <ul class="govuk-list">
        {pages.map(({ id, title, same, reworded, workedOut, askedInOne }) => (
          <li key={id}>
            <a class="cmp-link" href={address.withRest(id)}>
              {title}
            </a>{" "}
            <span class="small quiet">
              {say.restIn(same.length + reworded.length, workedOut.length, askedInOne.length)}
            </span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** From one sub-section with changes to the next. */
function BeforeAndNext(props: { readonly compared: ComparedMoments; readonly address: CompareAddress }): JSX.Element {
  const { compared, address } = props;
  const say = compareWords();
  const at = compared.pages.findIndex(({ id }) => id === address.only);
  const changed = (page: ComparedPage): boolean => page.changes.length > 0;
  const before = compared.pages.slice(0, Math.max(0, at)).findLast(changed);
  const next = compared.pages.slice(at + 1).find(changed);
  return (
    <p class="do">
      {before && (
        <a rel="prev" href={address.withOnly(before.id)}>
          {say.before}: {before.title}
        </a>
      )}
      {next && (
        <a rel="next" href={address.withOnly(next.id)}>
          {say.next}: {next.title}
        </a>
      )}
    </p>
  );
}

function Bar(props: {
  readonly visible: VisibleStage;
  readonly stages: readonly StageMoments[];
  readonly children?: JSX.Element | (JSX.Element | false)[];
}): JSX.Element {
  const stageId = props.visible.head.id;
  const path = stagePath(stageId);
  const say = stageWords();
  const at = props.stages.find((stage) => stage.stageId === stageId)?.lastHere ?? null;
  return (
    <PageBar sectionsHref="#sections">
      {props.children}
      {at !== null && <a href={momentsPath(stageId, { stageId, at })}>{compareWords().sinceYouWereHere}</a>}
      <a href={path}>{say.thisStage}</a>
      <a href={`${path}/read`}>{say.readStage}</a>
      <a href={`${path}/history`}>{say.history}</a>
    </PageBar>
  );
}

function inFrame(
  { context, visible, stages, choice, error }: Chosen,
  nav: ReturnType<typeof compareNav> | undefined,
  bar: JSX.Element,
  result: JSX.Element | null,
) {
  const say = compareWords();
  return frame(
    context,
    {
      title: `${say.title}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
      place: "young-people",
      hasError: error !== null || choice.notATime.length > 0,
      person: stageBanner(visible, dayOf(context.now)),
      nav,
    },
    <>
      <h1>{say.compareTwo}</h1>
      {bar}
      <Choose action={comparePath(visible.head.id)} stages={stages} choice={choice} error={error} />
      {result}
    </>,
  );
}
