import type { JSX } from "preact";
import type { CoreLine } from "../../../casework/core-record/core-line.ts";
import { whenCompleted } from "../../../casework/core-record/still-from.ts";
import { notFound } from "../../../casework/refusal.ts";
import { coreRecordWords } from "../../../wording/core-record.ts";
import { dateInWords } from "../../../wording/dates.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { peoplePath, stagePath, youngPersonPath } from "../../stages/paths.ts";
import { planPath } from "../../stages/plan/plan-paths.ts";
import { OnePageBlocks } from "../../stages/summary/blocks.tsx";
import { summarisedPath } from "../../stages/summary/paths.ts";
import { timelinePath } from "../../stages/timeline/timeline-path.ts";
import { dayOf } from "../../words/when.ts";
import { openRecord } from "../open-record.ts";
import { recordBanner, waysOf } from "../record-banner.ts";
import { recordNav } from "../record-nav.ts";
import { recordQuestionPath } from "../record-paths.ts";
import { type LoadedCoreRecord, loadCoreRecord } from "./load.ts";

/** The young person on one page, that a duty officer opens first: what stands now, each line with the way to where it comes from. */
export async function showCoreRecord(context: RequestContext): Promise<Response> {
  const open = await openRecord(context.work, context.param("youngPersonId"));
  if (open === null) return context.refuse(notFound);
  const loaded = await loadCoreRecord(context, open);
  const { blocks, whole, now, plan } = loaded;
  const { youngPerson, mayWrite } = open.record;
  context.audit({ youngPersonId: youngPerson.id, ...(now === null ? {} : { stageId: now.head.id }) });
  const say = coreRecordWords();
  const banner = { ...recordBanner(open, dayOf(context.now)), ways: waysOf(context, open.record) };
  const shown = blocks.map(({ about, ...block }) => ({
    ...block,
    about: about && <About text={about} plan={plan ?? now} />,
  }));
  return context.page(
    frame(
      context,
      {
        title: say.titleOf(youngPerson.displayName),
        place: "young-people",
        // Whoever is shown all alerts reads them in their block, once.
        person: whole ? { ...banner, alerts: [] } : banner,
        ...(mayWrite ? { nav: recordNav(open, "core-record") } : {}),
      },
      <div class="one-page one-page--core">
        <h1>{say.title}</h1>
        {mayWrite && <PageBar sectionsHref="#sections">{now && <Ways stageId={now.head.id} />}</PageBar>}
        <p class="one-page__about">
          {standing(loaded, dateInWords(dayOf(context.now)))}{" "}
          <span class="one-page__screen quiet">{say.comesFrom}</span>
        </p>
        <OnePageBlocks
          blocks={shown}
          hrefOf={(line) => pathOf(line, loaded, youngPerson.id, mayWrite)}
          warns={({ warns }) => warns}
        />
      </div>,
    ),
  );
}

/** From where all of it comes, as the first thing to know of what is read. */
function standing({ whole, now, last }: LoadedCoreRecord, today: string): string {
  const say = coreRecordWords();
  if (!whole) return say.partly;
  if (now === null) return say.fromRecordAlone(today);
  const { title } = now.head;
  if (now.head.status === "completed") return say.fromCompleted(title, whenCompleted(now), today);
  return last === null
    ? say.fromOpen(title, today)
    : say.fromOpenAndLast(title, today, last.head.title, whenCompleted(last));
}

const About = ({ text, plan }: { readonly text: string; readonly plan: LoadedCoreRecord["plan"] }): JSX.Element => (
  <>
    {text}{" "}
    {plan && (
      <a class="one-page__screen" href={planPath(plan.head.id)}>
        {coreRecordWords().toPlan}
      </a>
    )}
  </>
);

/** What else shows all of it at once. */
const Ways = ({ stageId }: { readonly stageId: string }): JSX.Element => (
  <nav class="one-page__versions" aria-label={coreRecordWords().more}>
    <a href={timelinePath(stageId)}>{timelineWords().title}</a>
    <a href={stagePath(stageId)}>{coreRecordWords().toStage}</a>
  </nav>
);

/** Where a line leads, for somebody who may go there. */
function pathOf(
  { address, source }: CoreLine,
  loaded: LoadedCoreRecord,
  youngPersonId: string,
  mayWrite: boolean,
): string | null {
  switch (source) {
    case null:
      return null;
    case "person":
      return youngPersonPath(youngPersonId);
    case "people":
      return loaded.now && (loaded.now.head.status === "completed" ? stagePath : peoplePath)(loaded.now.head.id);
    case "record":
      if (address === null) return null;
      return mayWrite ? recordQuestionPath(youngPersonId, address) : youngPersonPath(youngPersonId);
    default: {
      const stage = loaded[source];
      return stage && address && summarisedPath(stage, address);
    }
  }
}
