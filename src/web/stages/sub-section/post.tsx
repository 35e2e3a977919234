import { randomUUID } from "node:crypto";
import type { JSX } from "preact";
import { describeAnswer } from "../../../assessment/describe-answer.ts";
import { saveAnswers } from "../../../casework/answers/save-answers.ts";
import {
  type AnswerChange,
  type ChangeResult,
  type ConflictRefusal,
  isConflict,
} from "../../../casework/answers/save-types.ts";
import { acceptWording } from "../../../casework/comments/accept-wording.ts";
import { addComment } from "../../../casework/comments/add-comment.ts";
import { answerComment } from "../../../casework/comments/answer-comment.ts";
import { resolveComment } from "../../../casework/comments/resolve-comment.ts";
import type { Outcome } from "../../../casework/refusal.ts";
import { notFound } from "../../../casework/refusal.ts";
import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { visibleTo } from "../../../casework/stages/visible-to.ts";
import { entryAddress, parseAddress } from "../../../framework/address.ts";
import { Button } from "../../components/button/button.tsx";
import { NotificationBanner } from "../../components/notification-banner/notification-banner.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import { dateParts } from "../../questions/date-parts.ts";
import { askedField, askedMark, type PostedAnswer, readForm } from "../../questions/read-form.ts";
import { formFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { momentInWords } from "../../words/when.ts";
import { questionPath, rowId, subSectionPath } from "../paths.ts";
import { showSubSection } from "./show.tsx";

/** What a button of the form asks for besides saving: a verb, what it is about, and the version that was seen. */
interface Deed {
  readonly verb: string;
  readonly about: string;
  readonly version: number;
  /** The question that a comment's wording is for. */
  readonly address: string;
}

function deedOf(text: string | null): Deed {
  const [verb = "save", about = "", version = "0", address = ""] = (text ?? "save").split(" ");
  return { verb, about, version: /^\d{1,9}$/.test(version) ? Number(version) : 0, address };
}

/**
 * A posted form: everything that was touched is saved, each answer for itself; then the button's own deed is done. What is
 * out of step comes back with both texts, and what was saved stays saved.
 */
export async function postSubSection(context: RequestContext): Promise<Response> {
  const stageId = context.param("stageId");
  const fields = formFields(context.body);
  const run = runOf(fields.get("_run"));
  const deed = deedOf(fields.get("do"));
  const posted = readForm(fields);
  const before = await visibleTo(context.work, stageId);
  if (before === null) return context.refuse(notFound);
  context.audit({ youngPersonId: before.youngPerson.id, stageId });

  const results: ChangeResult[] = [];
  const changes = [
    ...posted.map(({ address, input, version }): AnswerChange => ({ address, value: input, version })),
    ...listChange(deed, before),
  ];
  if (changes.length > 0) {
    const saved = await saveAnswers(context.work, { stageId, runId: run, changes });
    if (!saved.ok) return context.refuse(saved.refusal);
    results.push(...saved.value.results);
  }
  const refusals = results.filter((result) => result.outcome === "refused");
  if (refusals.length > 0) {
    context.keepWork();
    const conflicts = refusals.map(({ refusal }) => refusal).filter(isConflict);
    const first = refusals[0]?.refusal;
    if (conflicts.length === 0 && first) return context.refuse(first);
    return showSubSection(context, {
      status: 409,
      notice: <Conflicts conflicts={conflicts} posted={posted} visible={before} context={context} run={run} />,
    });
  }
  const done = await commentDeed(context, deed, stageId, results);
  if (done && !done.ok) return context.refuse(done.refusal);
  return context.redirect(whereTo(context, deed, before, results));
}

/** Ids made by our own pages; anything else begins an editing run of its own. */
const runOf = (text: string | null): string => (text !== null && /^[0-9a-f-]{36}$/.test(text) ? text : randomUUID());

/** What the deed writes: an entry added, taken out or put back; a carried answer confirmed. */
function listChange(deed: Deed, visible: VisibleStage): readonly AnswerChange[] {
  switch (deed.verb) {
    case "add":
      return [{ address: entryAddress(deed.about, randomUUID()), value: nextPlace(visible, deed.about), version: 0 }];
    case "restore": {
      const list = parseAddress(deed.about)?.question ?? "";
      return [{ address: deed.about, value: nextPlace(visible, list), version: deed.version }];
    }
    case "delete":
      return [{ address: deed.about, value: null, version: deed.version }];
    case "confirm":
      return [{ address: deed.about, value: storedValue(visible, deed.about), version: deed.version, confirm: true }];
    default:
      return [];
  }
}

const nextPlace = (visible: VisibleStage, list: string): number =>
  (visible.answers.entries[list]?.length ?? 0) + (visible.deletedEntries[list]?.length ?? 0) + 1;

function storedValue(visible: VisibleStage, address: string) {
  const parsed = parseAddress(address);
  if (parsed?.kind === "field") {
    return (
      visible.answers.entries[parsed.list]?.find((entry) => entry.id === parsed.entry)?.values[parsed.question] ?? null
    );
  }
  return visible.answers.values[address] ?? null;
}

async function commentDeed(
  context: RequestContext,
  deed: Deed,
  stageId: string,
  results: readonly ChangeResult[],
): Promise<Outcome<unknown> | null> {
  const fields = formFields(context.body);
  switch (deed.verb) {
    case "comment": {
      const wording = fields.get(`wording ${deed.about}`) ?? "";
      return addComment(context.work, {
        stageId,
        address: deed.about,
        text: fields.get(`comment ${deed.about}`) ?? "",
        ...(wording.trim() === "" ? {} : { suggestedWording: wording }),
      });
    }
    case "answer":
      return answerComment(context.work, { commentId: deed.about, text: fields.get(`answer ${deed.about}`) ?? "" });
    case "accept": {
      // What was typed on the same page is saved first; the wording then takes its place, and both are in the history.
      const typed = results.find((result) => result.address === deed.address);
      const version = typed?.outcome === "saved" ? typed.version : deed.version;
      return acceptWording(context.work, { commentId: deed.about, version });
    }
    case "resolve":
      return resolveComment(context.work, { commentId: deed.about });
    default:
      return null;
  }
}

/** Back to the page, at the very row; an added entry is opened. */
function whereTo(context: RequestContext, deed: Deed, visible: VisibleStage, results: readonly ChangeResult[]): string {
  const here = new URL(context.request.url).pathname;
  switch (deed.verb) {
    case "add": {
      const added = parseAddress(results.at(-1)?.address ?? "");
      const subSection = subSectionPath(visible.head.id, context.param("subSection"));
      return added?.kind === "entry" ? `${subSection}/${added.question}/${added.entry}` : here;
    }
    case "change":
      return `${here}?change=${encodeURIComponent(deed.about)}#${encodeURIComponent(rowId(deed.about))}`;
    case "confirm":
    case "comment":
      return questionPath(visible, deed.about);
    case "delete":
    case "restore":
      return `${here}#${encodeURIComponent(rowId(parseAddress(deed.about)?.question ?? ""))}`;
    default:
      return `${here}?saved=1`;
  }
}

/** Both texts of each answer that somebody else changed meanwhile, and the choice. */
function Conflicts({
  conflicts,
  posted,
  visible,
  context,
  run,
}: {
  readonly conflicts: readonly ConflictRefusal[];
  readonly posted: readonly PostedAnswer[];
  readonly visible: VisibleStage;
  readonly context: RequestContext;
  readonly run: string;
}): JSX.Element {
  return (
    <NotificationBanner titleText="Choose between two answers" role="alert">
      <p>
        Everything else that you wrote is saved. Nothing is lost: both texts are here, and both stay in the history.
      </p>
      {conflicts.map((conflict) => {
        const question = visible.compiled.byId.get(parseAddress(conflict.address)?.question ?? "")?.question;
        const mine = posted.find((answer) => answer.address === conflict.address);
        const say = (value: ConflictRefusal["yours"]): string =>
          question && value !== null ? describeAnswer(visible.compiled, question, value, visible.answers) : "(cleared)";
        const inputs = typeof mine?.input === "string" ? [mine.input] : (mine?.input ?? []);
        return (
          <form key={conflict.address} method="post" class="ap-conflict">
            <CsrfField context={context} />
            <input type="hidden" name="_run" value={run} />
            <h3>{question?.label}</h3>
            <p class="small quiet">
              {conflict.theirs.authorName}, {momentInWords(conflict.theirs.at)}:
            </p>
            <div class="kept answer-text">{say(conflict.theirs.value)}</div>
            <p class="small quiet">You, just now:</p>
            <div class="kept answer-text">{say(conflict.yours)}</div>
            <UseMine
              address={conflict.address}
              version={conflict.theirs.version}
              type={question?.type ?? ""}
              inputs={inputs}
              untouched={say(conflict.theirs.value)}
            />
            <div class="do">
              <Button name="do" value="save">
                Use mine
              </Button>
              <a href={questionPath(visible, conflict.address)}>Keep theirs</a>
            </div>
          </form>
        );
      })}
    </NotificationBanner>
  );
}

/** My answer again, as hidden fields of the protocol that every form speaks, now with the version that I have seen. */
function UseMine(props: {
  readonly address: string;
  readonly version: number;
  readonly type: string;
  readonly inputs: readonly string[];
  readonly untouched: string;
}): JSX.Element {
  const { address, type, inputs } = props;
  const isDate = type === "date" || type === "partialDate";
  const { day, month, year } = dateParts(isDate ? (inputs[0] ?? "") : "");
  return (
    <>
      <input
        type="hidden"
        name={askedField}
        value={askedMark(address, props.version, type, [props.untouched, "theirs"])}
      />
      {isDate
        ? [
            ["day", day],
            ["month", month],
            ["year", year],
          ].map(([part, value]) => <input key={part} type="hidden" name={`${address}-${part}`} value={value} />)
        : inputs.map((input) => <input key={input} type="hidden" name={address} value={input} />)}
    </>
  );
}
