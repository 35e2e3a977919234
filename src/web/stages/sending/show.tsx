import type { ComponentChildren, VNode } from "preact";
import { notFound, type Refusal } from "../../../casework/refusal.ts";
import { openForSending } from "../../../casework/sending/open-for-sending.ts";
import type { SendingRefusal } from "../../../casework/sending/send-stage.ts";
import { sendable } from "../../../casework/sending/sendable.ts";
import type { SendingField } from "../../../casework/sending/sending-form.ts";
import { urgentCallMissing, urgentLines } from "../../../casework/sending/urgent-call.ts";
import { momentInWords } from "../../../wording/dates.ts";
import { sendingWords } from "../../../wording/sending.ts";
import { sharedWords } from "../../../wording/shared.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { ErrorSummary } from "../../components/error-summary/error-summary.tsx";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { CsrfField, frame } from "../../frame/frame.tsx";
import { Refused } from "../../frame/refused.tsx";
import type { FormFields } from "../../routing/request-body.ts";
import type { RequestContext } from "../../routing/route.ts";
import { readsStages } from "../../who.ts";
import { dayOf } from "../../words/when.ts";
import { recordBanner } from "../../young-people/record-banner.ts";
import { recordPath } from "../../young-people/record-paths.ts";
import { stagePath, youngPersonPath } from "../paths.ts";
import { loadSending, type SendingPage } from "./load-sending.ts";
import { sendPath, sentPath } from "./paths.ts";
import { SendForm } from "./send-form.tsx";
import { SentList } from "./sent-list.tsx";
import { mayOpenSent, maySend } from "./who.ts";

/** What was posted and could not be kept, so that the page shows it again. */
export interface NotKept {
  readonly fields: FormFields;
  readonly refusal: SendingRefusal;
}

/** The form for sending, or why this stage is not sent. */
export async function showSend(context: RequestContext, notKept: NotKept | null = null): Promise<Response> {
  const { work } = context;
  const page = await loadSending(context);
  if (page === null) return context.refuse(notFound);
  const { line, open } = page;
  context.audit({ youngPersonId: open.record.youngPerson.id, stageId: line.id });
  const say = sendingWords();
  const opened = await openForSending(work, line.id);
  if (!opened.ok && opened.refusal.status === 404) return context.refuse(opened.refusal);
  const visible = opened.ok ? opened.value.visible : null;
  const urgent =
    visible !== null && (await urgentCallMissing(work, visible)) ? urgentLines(visible).map(({ text }) => text) : [];
  return context.page(
    sendingFrame(
      page,
      say.titleOf(line.title),
      notKept,
      opened.ok && visible !== null ? (
        <>
          <p class="quiet">{say.about}</p>
          <SendForm
            page={page}
            sendable={sendable(visible)}
            urgent={urgent}
            typed={notKept?.fields.get("do") === "nothing" ? null : (notKept?.fields ?? null)}
            refusal={notKept?.refusal ?? null}
          />
          <NothingToSend page={page} notKept={notKept} />
        </>
      ) : (
        <WhyNot refusal={opened.ok ? notFound : opened.refusal} />
      ),
    ),
    notKept?.refusal.status ?? 200,
  );
}

/** What was sent of a stage, and what came back. */
export async function showSent(context: RequestContext, notKept: NotKept | null = null): Promise<Response> {
  const page = await loadSending(context);
  if (page === null) return context.refuse(notFound);
  const { line, open, sent } = page;
  context.audit({ youngPersonId: open.record.youngPerson.id, stageId: line.id });
  const say = sendingWords();
  const known = context.query.get("sent");
  const done =
    known === "result"
      ? say.sent.resultKept
      : known === "nothing"
        ? say.notNeeded.kept
        : sent.some(({ entryId }) => entryId === known)
          ? say.sent.kept
          : null;
  return context.page(
    sendingFrame(
      page,
      say.sentTitle,
      notKept,
      <>
        {done !== null && (
          <p class="event" role="status">
            <b>{done}</b>
          </p>
        )}
        <SentList page={page} mayOpen={mayOpenSent.allows(context.actor)} typed={notKept?.fields ?? null} />
        {page.nothing && (
          <p class="typed">
            {say.notNeeded.said(page.nothing.byName, momentInWords(page.nothing.at), page.nothing.reason)}
          </p>
        )}
        {open.record.mayWrite && (
          <p>
            {say.sent.byHand} <a href={recordPath(open.record.youngPerson.id, "sending-log")}>{say.sent.byHandLink}</a>
          </p>
        )}
      </>,
    ),
    notKept?.refusal.status ?? 200,
  );
}

function sendingFrame(page: SendingPage, title: string, notKept: NotKept | null, children: ComponentChildren): VNode {
  const { context, open, line } = page;
  const say = sendingWords();
  const { youngPerson } = open.record;
  const mine = title === say.sentTitle;
  return frame(
    context,
    {
      title: `${title}, ${youngPerson.displayName}`,
      place: "young-people",
      hasError: notKept !== null,
      person: recordBanner(open, dayOf(context.now)),
    },
    <>
      <Faults
        refusal={notKept?.refusal ?? null}
        title={sends(notKept) ? say.notKept : say.notKeptHere}
        entry={notKept?.fields.get("entry") ?? ""}
      />
      <h1>{title}</h1>
      <PageBar>
        {readsStages.allows(context.actor) ? <a href={stagePath(line.id)}>{line.title}</a> : <span>{line.title}</span>}
        <a href={youngPersonPath(youngPerson.id)}>{sharedWords().caseRecord}</a>
        {mine
          ? maySend.allows(context.actor) &&
            line.status === "completed" && (
              <a href={sendPath(line.id)}>{page.sent.length === 0 ? say.title : say.sent.another}</a>
            )
          : page.sent.length > 0 && <a href={sentPath(line.id)}>{say.sentTitle}</a>}
      </PageBar>
      <div class="sending">{children}</div>
    </>,
  );
}

/** Each fault with the way to its field; other refusals in their own sentences. */
function Faults(props: {
  readonly refusal: SendingRefusal | null;
  readonly title: string;
  /** The sending of which a result was posted; a field of it bears its id. */
  readonly entry: string;
}) {
  const { refusal, title, entry } = props;
  if (refusal?.faults === undefined) {
    const href = refusal?.suspected === undefined ? {} : { href: "#look-first" };
    return <Refused title={title} refusal={plain(refusal)} {...href} />;
  }
  const idOf = (field: SendingField): string =>
    field === "when" ? "when-day" : field === "result" || field === "reason" ? `${field}-${entry}` : field;
  return (
    <ErrorSummary
      titleText={title}
      descriptionText={refusal.kept}
      errorList={refusal.faults.map(({ field, text }) => ({ text, href: `#${idOf(field)}` }))}
    />
  );
}

/** Whether a form for sending was posted; others keep what came back, or that nothing is to be sent. */
const sends = (notKept: NotKept | null): boolean =>
  notKept?.fields.has("to") === true && notKept.fields.get("do") !== "nothing";

const plain = (refusal: SendingRefusal | null): Refusal | null => {
  if (refusal === null) return null;
  const { status, code, happened, kept, toDo } = refusal;
  return { status, code, happened, kept, toDo };
};

const WhyNot = ({ refusal }: { readonly refusal: Refusal }) => (
  <>
    <p>
      <b>{refusal.happened}</b>
    </p>
    <p>{refusal.toDo}</p>
  </>
);

function NothingToSend({ page, notKept }: { readonly page: SendingPage; readonly notKept: NotKept | null }) {
  const { context, line, sent, nothing } = page;
  const say = sendingWords().notNeeded;
  if (nothing !== null)
    return <p class="typed">{say.said(nothing.byName, momentInWords(nothing.at), nothing.reason)}</p>;
  if (sent.length > 0) return null;
  const typed = notKept?.fields.get("do") === "nothing" ? notKept : null;
  return (
    <Details summaryText={say.open} open={typed !== null}>
      <form method="post" action={sendPath(line.id)} novalidate class="ap-form">
        <CsrfField context={context} />
        <Textarea
          name="not-needed"
          label={{ text: say.why }}
          rows={2}
          value={typed?.fields.get("not-needed") ?? ""}
          {...(typed?.refusal.faults?.[0] ? { errorMessage: { text: typed.refusal.faults[0].text } } : {})}
        />
        <Button name="do" value="nothing" classes="govuk-button--secondary" preventDoubleClick>
          {say.button}
        </Button>
      </form>
    </Details>
  );
}
