import type { JSX } from "preact";
import type { SentDocument } from "../../../casework/sending/sent-store.ts";
import { fieldAddress } from "../../../framework/address.ts";
import { momentInWords } from "../../../wording/dates.ts";
import { sendingWords } from "../../../wording/sending.ts";
import { Button } from "../../components/button/button.tsx";
import { Details } from "../../components/details/details.tsx";
import { Radios } from "../../components/radios/radios.tsx";
import { Textarea } from "../../components/textarea/textarea.tsx";
import { type WorkRow, WorkTable } from "../../components/work-table/work-table.tsx";
import { CsrfField } from "../../frame/frame.tsx";
import type { FormFields } from "../../routing/request-body.ts";
import { keepsTheRecord } from "../../who.ts";
import { factText } from "../../young-people/fact-text.ts";
import type { OpenRecord } from "../../young-people/open-record.ts";
import type { SendingPage } from "./load-sending.ts";
import { sentFilePath, sentPath, sentRowId } from "./paths.ts";

/** What the record says of one sending: a field of its entry in words, "" for nothing. */
export function saidOf(open: OpenRecord, entryId: string, field: string): string {
  const id = `stage-sent.${field}`;
  const value = open.record.answers.entries["stage-sent"]?.find((each) => each.id === entryId)?.values[id];
  return value === undefined ? "" : factText(open, fieldAddress(id, entryId), value);
}

/** The name of a document that was made here. */
export const documentName = (document: string): string => {
  const names: Readonly<Record<string, string>> = sendingWords().documents;
  return names[document] ?? document;
};

/** Every sending of a stage, each with its files and what came back. */
export function SentList(props: {
  readonly page: SendingPage;
  readonly mayOpen: boolean;
  /** A result that could not be kept, as it was typed. */
  readonly typed: FormFields | null;
}): JSX.Element {
  const { page, mayOpen, typed } = props;
  const { sent } = page;
  const say = sendingWords().sent;
  if (sent.length === 0) return <p class="home__none">{say.nothing}</p>;
  const entries = [...new Set(sent.map(({ entryId }) => entryId))];
  return (
    <WorkTable
      caption={say.caption}
      columns={[
        { heading: say.to, width: "middle" },
        { heading: say.what, width: "wide" },
        { heading: say.when, width: "middle" },
        { heading: say.result, width: "wide" },
      ]}
      groups={[
        {
          id: "sent",
          rows: entries.map((entryId) => rowOf(page, entryId, mayOpen, typed)),
        },
      ]}
    />
  );
}

function rowOf(page: SendingPage, entryId: string, mayOpen: boolean, typed: FormFields | null): WorkRow {
  const { open, sent, line } = page;
  const say = sendingWords().sent;
  const files = sent.filter((each) => each.entryId === entryId);
  const first = files[0];
  const said = (field: string): string => saidOf(open, entryId, field);
  const result = said("result");
  const reason = said("reason");
  return {
    key: entryId,
    id: sentRowId(entryId),
    cells: [
      <>
        <b>{said("to") || say.gone}</b>
        {said("person") !== "" && (
          <>
            <br />
            {said("person")}
          </>
        )}
      </>,
      files.map((file) => <File key={file.id} file={file} stageId={line.id} mayOpen={mayOpen} />),
      <>
        {said("when")}
        {said("how") !== "" && <>, {said("how").toLowerCase()}</>}
        {first && (
          <span class="small quiet">
            <br />
            {say.keptBy(first.sentByName, momentInWords(first.sentAt))}
          </span>
        )}
        {said("basis") !== "" && (
          <span class="small typed">
            <br />
            {said("basis")}
          </span>
        )}
      </>,
      <>
        {result === "" ? say.noAnswer : reason === "" ? result : say.reasonIs(result, reason)}
        {keepsTheRecord.allows(page.context.actor) && (
          <ResultForm page={page} entryId={entryId} known={result !== ""} typed={typed} />
        )}
      </>,
    ],
  };
}

function File(props: {
  readonly file: SentDocument;
  readonly stageId: string;
  readonly mayOpen: boolean;
}): JSX.Element {
  const { file, stageId, mayOpen } = props;
  const say = sendingWords().sent;
  const name = documentName(file.document);
  return (
    <p class="sent__file">
      {mayOpen ? <a href={sentFilePath(stageId, file.id)}>{say.download(name)}</a> : name}
      <span class="small quiet sent__digest">
        <br />
        {say.version(file.digest)}
      </span>
    </p>
  );
}

function ResultForm(props: {
  readonly page: SendingPage;
  readonly entryId: string;
  readonly known: boolean;
  readonly typed: FormFields | null;
}): JSX.Element {
  const { page, entryId, known } = props;
  const { open, line, context } = page;
  const say = sendingWords().sent;
  const typed = props.typed?.get("entry") === entryId ? props.typed : null;
  const id = (field: string): string => fieldAddress(`stage-sent.${field}`, entryId);
  const version = (field: string): string =>
    typed?.get(`seen-${field}`) ?? String(open.record.meta.get(id(field))?.version ?? 0);
  const entry = open.record.answers.entries["stage-sent"]?.find((each) => each.id === entryId);
  const held = (field: string): string => {
    const value = entry?.values[`stage-sent.${field}`];
    return typed?.get(field) ?? (typeof value === "string" ? value : "");
  };
  const question = open.visible.compiled.byId.get("stage-sent.result")?.question;
  const options = question === undefined ? [] : open.visible.compiled.options(question);
  return (
    <Details summaryText={known ? say.changeResult : say.addResult} open={typed !== null}>
      <form method="post" action={sentPath(line.id)} novalidate class="ap-form">
        <CsrfField context={context} />
        <input type="hidden" name="entry" value={entryId} />
        <input type="hidden" name="seen-result" value={version("result")} />
        <input type="hidden" name="seen-reason" value={version("reason")} />
        <Radios
          name="result"
          idPrefix={`result-${entryId}`}
          classes="govuk-radios--small"
          fieldset={{
            legend: {
              text: (
                <>
                  {say.result} <span class="govuk-visually-hidden">{say.resultFor(saidOf(open, entryId, "to"))}</span>
                </>
              ),
            },
          }}
          items={options.map(({ code, label }) => ({ value: code, text: label }))}
          value={held("result")}
        />
        <Textarea name="reason" id={`reason-${entryId}`} label={{ text: say.reason }} rows={2} value={held("reason")} />
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {say.keep}
        </Button>
      </form>
    </Details>
  );
}
