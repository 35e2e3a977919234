import { signaturesKept } from "../casework/countersignature/signature-shown.ts";
import type { ToMake } from "../casework/sending/send-stage.ts";
import { sendingWords } from "../wording/sending.ts";
import type { DocumentHead, DocumentModel } from "./model.ts";
import { onePageSheet } from "./one-page/one-page-sheet.ts";
import type { Rendering } from "./render-document.ts";
import { stageDocument } from "./stage-document.ts";

interface Made {
  readonly organisation: string;
  readonly createdAt: Date;
  /** What every document of this start says besides. */
  readonly marked: <Model extends DocumentHead>(model: Model) => Model;
}

/** A document of a completed stage that is handed to others, ready to be drawn; with the signatures with which the stage was completed. */
export function sentDocument(of: ToMake, { organisation, createdAt, marked }: Made): Rendering {
  const { visible, snapshot, onePage, passed } = of;
  const made = { visible, signatures: signaturesKept(visible, snapshot), organisation, createdAt };
  return onePage === null
    ? { kind: "pdf", model: marked(partOf(of, stageDocument({ ...made, passed }))) }
    : { kind: "sheet", model: marked(onePageSheet({ ...made, onePage, referrals: [] })) };
}

/** The full assessment, or a part of it whose first line says that it is one. */
function partOf({ document, visible, sections }: ToMake, whole: DocumentModel): DocumentModel {
  if (document === "doc-full-assessment") return whole;
  const say = sendingWords();
  const what = sections.length > 0 ? say.document.sections(sections.join("; ")) : say.documents[document];
  const { head, youngPerson } = visible;
  return {
    ...whole,
    title: `${say.documents[document]}: ${youngPerson.displayName}`,
    subject: `${what}, ${youngPerson.reference}`,
    statusLine: say.document.partOf(what, head.title),
  };
}
