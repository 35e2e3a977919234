import type { VNode } from "preact";
import type { Work } from "../../../casework/actor.ts";
import { childPlan } from "../../../casework/my-plan/child-plan.ts";
import { progressOf, type TargetProgress } from "../../../casework/plans/progress-store.ts";
import { notFound } from "../../../casework/refusal.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { currentLanguage, type Language, languageTag } from "../../../wording/current-language.ts";
import { inLanguage } from "../../../wording/in-language.ts";
import { myPlanWords } from "../../../wording/my-plan.ts";
import { practiceWords } from "../../../wording/practice.ts";
import { sharedWords } from "../../../wording/shared.ts";
import { PracticeBand } from "../../components/practice-band/practice-band.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { calledName } from "../beside/called-name.ts";
import { loadStagePage } from "../load-page.ts";
import { hasPlan } from "../plan/plan-paths.ts";
import { CopyBar } from "./bar.tsx";
import { type Copy, languageFor, readCopy } from "./copy.ts";
import { MyPlan } from "./my-plan.tsx";

/** The young person's copy of the plan, for those who may take something of the stage away with them. */
export async function showCopy(context: RequestContext): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const page = await loadStagePage(work, stageId);
  if (!page?.visible.all || !hasPlan(page.visible) || !page.may("export")) return context.refuse(notFound);
  const { visible } = page;
  const youngPersonId = visible.youngPerson.id;
  const copy = readCopy(context.query);
  const language = languageFor(copy, visible.answers.values["case:preferred-language"]);
  context.audit({ youngPersonId, stageId, detail: { language } });
  const notes = await notesOf(work, visible);
  return inLanguage(language, () => context.page(copyPage(context, { visible, notes, copy, language })));
}

/** As on the plan's own page: a completed plan has the notes of its own time, one that is being written all that were made before. */
async function notesOf(work: Work, { head, youngPerson }: VisibleStage): Promise<readonly TargetProgress[]> {
  const notes = await progressOf(work, youngPerson.id);
  return head.status === "in-progress" ? notes : notes.filter(({ stageId }) => stageId === head.id);
}

interface Shown {
  readonly visible: VisibleStage;
  readonly notes: readonly TargetProgress[];
  readonly copy: Copy;
  readonly language: Language;
}

/** A document of its own: nothing of the workplace is on the paper. */
function copyPage({ site }: RequestContext, { visible, notes, copy, language }: Shown): VNode {
  const called = calledName(visible.youngPerson);
  const plan = childPlan(visible, notes, new Set(copy.letThrough));
  const worker = visible.head.ownerName.split(" ")[0] ?? visible.head.ownerName;
  const practice = site.practice ? ` - ${practiceWords().practice}` : "";
  return (
    <html lang={languageTag(currentLanguage())}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${myPlanWords().titleOf(called)}${practice}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={site.assetUrl("app.css")} />
      </head>
      <body class={copy.large ? "ap my-plan-page my-plan-page--large" : "ap my-plan-page"}>
        {site.practice && <PracticeBand links={[]} />}
        <main id="main">
          <CopyBar visible={visible} plan={plan} copy={copy} language={language} />
          <MyPlan plan={plan} called={called} worker={worker} stillWriting={visible.head.status === "in-progress"} />
        </main>
        {site.demonstration && <p class="my-plan__small">{sharedWords().demonstration}</p>}
      </body>
    </html>
  );
}
