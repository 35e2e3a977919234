import { notFound } from "../../../casework/refusal.ts";
import { timelineOf } from "../../../casework/timeline/timeline-of.ts";
import { stageWords } from "../../../wording/stage.ts";
import { timelineWords } from "../../../wording/timeline.ts";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage } from "../load-page.ts";
import { stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { readChoice } from "./read-choice.ts";
import { Timeline } from "./timeline.tsx";
import { Understanding } from "./understanding.tsx";

/** The timeline of a stage: what has a date, over the young person's life. */
export async function showTimeline(context: RequestContext): Promise<Response> {
  const page = await loadStagePage(context.work, context.param("stageId"));
  if (page === null) return context.refuse(notFound);
  const { visible } = page;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId: visible.head.id });
  const say = timelineWords();
  const { keys } = say;
  return context.page(
    frame(
      context,
      {
        title: `${say.title}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
        place: "young-people",
        person: stageBanner(visible, dayOf(context.now)),
        scripts: ["timeline-page.js"],
        keys: [
          { keys: ["Tab"], does: keys.into },
          { keys: ["←", "→"], does: keys.along },
          { keys: ["↑", "↓"], does: keys.across },
          { keys: ["Enter"], does: keys.toRow },
          { keys: ["+", "-"], does: keys.zoom },
        ],
      },
      <>
        <h1>{say.title}</h1>
        <PageBar>
          <a href={stagePath(visible.head.id)}>{stageWords().thisStage}</a>
          <button type="button" class="plain-button" data-print hidden>
            {say.print}
          </button>
        </PageBar>
        <Timeline model={timelineOf(visible, context.now, readChoice(context.query))}>
          <Understanding page={page} />
        </Timeline>
      </>,
    ),
  );
}
