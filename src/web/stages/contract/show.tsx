import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import { labelFor } from "../../../assessment/label-for.ts";
import { type PaperComparison, paperComparison } from "../../../casework/contract/paper-comparison.ts";
import { notFound, type Refusal } from "../../../casework/refusal.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import { contractWords } from "../../../wording/contract.ts";
import { stageWords } from "../../../wording/stage.ts";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { SummaryList } from "../../components/summary-list/summary-list.tsx";
import { frame } from "../../frame/frame.tsx";
import { Refused } from "../../frame/refused.tsx";
import type { FormFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage, type StagePage } from "../load-page.ts";
import { questionPath, stagePath } from "../paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { CompareForm } from "./compare-form.tsx";

/** What was sent and could not be kept, so that the page shows it again. */
export interface NotKept {
  readonly fields: FormFields;
  readonly refusal: Refusal;
}

/** What the parts of the page are shown with. */
export interface ContractPage {
  readonly context: RequestContext;
  readonly stage: StagePage;
  readonly comparison: PaperComparison;
  readonly notKept: NotKept | null;
  readonly runId: string;
}

/** Signing and copy on record, as the questions of the stage have them. */
const onRecord = [
  "plan-signed-file",
  "plan-signed-date",
  "plan-signed-carer-date",
  "contract-signed-date",
  "plan-copy-given",
  "plan-copy-date",
  "plan-copy-by",
  "contract-matches",
];

/** The plan beside what was signed with the young person: who signed when, who has a copy, and each target compared. */
export async function showContract(context: RequestContext, notKept: NotKept | null = null): Promise<Response> {
  const stageId = context.param("stageId");
  const stage = await loadStagePage(context.work, stageId);
  if (stage === null || !stage.visible.all) return context.refuse(notFound);
  const { visible, signatures } = stage;
  context.audit({ youngPersonId: visible.youngPerson.id, stageId });
  const page: ContractPage = {
    context,
    stage,
    comparison: paperComparison(visible),
    notKept,
    runId: randomUUID(),
  };
  const say = contractWords();
  const { says, asked } = page.comparison;
  const body = frame(
    context,
    {
      title: `${say.title}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
      place: "young-people",
      hasError: notKept !== null,
      person: stageBanner(visible, dayOf(context.now)),
      nav: stageNav(visible, signatures, null),
    },
    <>
      <Refused title={say.notKept} refusal={notKept?.refusal ?? null} />
      <h1>{say.title}</h1>
      <PageBar sectionsHref="#sections">
        <a href={stagePath(visible.head.id)}>{stageWords().thisStage}</a>
        <a href="#record">{say.record}</a>
        <a href="#compare">{say.compare}</a>
      </PageBar>
      {context.query.get("kept") === "yes" && (
        <p class="event" role="status">
          <b>{say.kept}</b> {say.says[says]}
        </p>
      )}
      <p class="quiet">{say.about}</p>
      <OnRecord page={page} />
      <section id="compare" class="ap-block" aria-labelledby="compare-heading">
        <h2 id="compare-heading">{say.compare}</h2>
        {asked ? (
          <p>
            <b>{say.says[says]}</b>
          </p>
        ) : (
          <p>
            {say.nothingSigned} <a href={questionPath(visible, "plan-signed-file")}>{say.attach}</a>
          </p>
        )}
        {asked && <CompareForm page={page} />}
      </section>
    </>,
  );
  return context.page(body, notKept?.refusal.status ?? 200);
}

function OnRecord({ page }: { readonly page: ContractPage }): JSX.Element {
  const say = contractWords();
  const { visible } = page.stage;
  const shown = onRecord.flatMap((id) => {
    const question = visible.compiled.byId.get(id)?.question;
    const here = visible.evaluation.shown.has(id) || visible.evaluation.openable.has(id);
    return question === undefined || !here ? [] : [question];
  });
  return (
    <section id="record" class="ap-block" aria-labelledby="record-heading">
      <h2 id="record-heading">{say.record}</h2>
      <SummaryList
        rows={shown.map((question) => ({
          key: { text: labelFor(question, vocabularyOf(visible)) },
          value: {
            text:
              describeAnswer(visible.compiled, question, visible.answers.values[question.id], visible.answers) || "–",
          },
          actions: {
            items: [
              {
                href: questionPath(visible, question.id),
                text: say.change,
                visuallyHiddenText: labelFor(question, vocabularyOf(visible)),
              },
            ],
          },
        }))}
      />
    </section>
  );
}
