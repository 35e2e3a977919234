import type { CompiledStage } from "../../../assessment/compiled-stage.ts";
import { describeAnswer, nameOfEntry } from "../../../assessment/describe-answer.ts";
import { labelFor } from "../../../assessment/label-for.ts";
import type { Change } from "../../../casework/history/change.ts";
import { changesOfStage } from "../../../casework/history/changes-of-stage.ts";
import { notFound } from "../../../casework/refusal.ts";
import { vocabularyOf } from "../../../casework/stages/stage-content.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { AnswerValue } from "../../../framework/answers.ts";
import { compareWords } from "../../../wording/compare.ts";
import { momentInWords } from "../../../wording/dates.ts";
import { historyWords } from "../../../wording/history.ts";
import { sendingWords } from "../../../wording/sending.ts";
import { stageWords } from "../../../wording/stage.ts";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { WordsDiff } from "../../components/words-diff/words-diff.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { capital } from "../../words/capital.ts";
import { dayOf } from "../../words/when.ts";
import { comparePath } from "../compare/compare-address.ts";
import { loadStagePage } from "../load-page.ts";
import { questionPath, stagePath, subSectionPath } from "../paths.ts";
import { sentPath } from "../sending/paths.ts";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { type AskedThen, askedThen } from "./asked-then.ts";

/** Who changed what, when, from which words to which: of the stage, one sub-section or one answer. */
export async function showHistory(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const page = await loadStagePage(context.work, stageId);
  if (page === null) return context.refuse(notFound);
  const address = context.query.get("address");
  const subSection = context.query.get("sub-section");
  const cursor = context.query.get("cursor");
  const changes = await changesOfStage(context.work, {
    stageId,
    ...(address === null ? {} : { address }),
    ...(subSection === null ? {} : { subSection }),
    ...(cursor === null ? {} : { cursor }),
  });
  if (!changes.ok) return context.refuse(changes.refusal);
  const { visible } = page;
  const then = await askedThen(context.work, visible);
  context.audit({ youngPersonId: visible.youngPerson.id, stageId });
  const id = parseAddress(address ?? "")?.question ?? "";
  const question = then.all.flatMap((compiled) => compiled.byId.get(id)?.question ?? []).at(-1);
  const say = historyWords();
  const more = new URLSearchParams(context.query);
  if (changes.value.next !== null) more.set("cursor", changes.value.next);
  return context.page(
    frame(
      context,
      {
        title: `${say.title}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
        place: "young-people",
        person: stageBanner(visible, dayOf(context.now)),
        nav: stageNav(visible, page.signatures, subSection),
      },
      <>
        <h1>{question ? say.of(labelFor(question, vocabularyOf(visible))) : say.title}</h1>
        <PageBar sectionsHref="#sections">
          <b>{say.newestFirst}</b>
          {address !== null && <a href={questionPath(visible, address)}>{say.backToQuestion}</a>}
          {subSection !== null && <a href={subSectionPath(stageId, subSection)}>{say.backToPage}</a>}
          {(address !== null || subSection !== null) && <a href={`${stagePath(stageId)}/history`}>{say.wholeStage}</a>}
          <a href={`${stagePath(stageId)}/read`}>{stageWords().readStage}</a>
          <a href={comparePath(stageId)}>{compareWords().title}</a>
          {visible.all && visible.head.status === "completed" && (
            <a href={sentPath(stageId)}>{sendingWords().sentTitle}</a>
          )}
        </PageBar>
        {changes.value.items.length === 0 && <p>{say.nothingChanged}</p>}
        <ol class="ap-history">
          {changes.value.items.map((change) => (
            <li key={`${change.of} ${change.sequence}`}>
              <h2>
                <a href={questionPath(visible, change.address)}>{titleOf(visible, then, change)}</a>
              </h2>
              <p class="small quiet">
                {say.changed(change.authorName, momentInWords(change.at), change.of === "record")}{" "}
                <a href={`${stagePath(stageId)}/read?at=${encodeURIComponent(change.at.toISOString())}`}>
                  {say.asItStoodThen}
                </a>
              </p>
              <div class="answer-text" dir="auto">
                <WordsDiff
                  before={textOf(visible, then.before(change), change, change.before)}
                  after={textOf(visible, then.at(change), change, change.after)}
                />
              </div>
            </li>
          ))}
        </ol>
        {changes.value.next !== null && (
          <p>
            <a href={`${stagePath(stageId)}/history?${more.toString()}`}>{say.earlier}</a>
          </p>
        )}
      </>,
    ),
  );
}

function titleOf(visible: VisibleStage, then: AskedThen, change: Change): string {
  const parsed = parseAddress(change.address);
  const asked = [then.at(change), then.before(change), ...then.all];
  const question = parsed && asked.flatMap((compiled) => compiled.byId.get(parsed.question)?.question ?? []).at(0);
  const label = question ? labelFor(question, vocabularyOf(visible)) : change.address;
  if (parsed === null || parsed.kind === "question") return label;
  const list = parsed.kind === "field" ? parsed.list : parsed.question;
  const exists = visible.answers.entries[list]?.some((entry) => entry.id === parsed.entry);
  return exists ? `${label} (${nameOfEntry(visible.compiled, list, parsed.entry, visible.answers)})` : label;
}

function textOf(visible: VisibleStage, compiled: CompiledStage, change: Change, value: AnswerValue | null): string {
  const parsed = parseAddress(change.address);
  const question = parsed && compiled.byId.get(parsed.question)?.question;
  if (value === null || !question) return "";
  if (parsed.kind === "entry")
    return question.type === "list" ? capital(historyWords().isInList(question.entryName)) : "";
  return describeAnswer(compiled, question, value, visible.answers);
}
