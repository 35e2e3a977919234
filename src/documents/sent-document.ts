import type { PassedPoint } from "../casework/check-reasons/passed-points.ts";
import type { ToMake } from "../casework/sending/send-stage.ts";
import { sendingWords } from "../wording/sending.ts";
import type { DocumentModel } from "./model.ts";
import { type DocumentSignature, stageDocument } from "./stage-document.ts";

/**
 * A document of a completed stage that is handed to others: the full assessment, or a part of it whose first line says that it is a part.
 * Signatures are those with which the stage was completed.
 */
export function sentDocument(
  { document, visible, snapshot, sections }: ToMake,
  made: {
    readonly organisation: string;
    readonly createdAt: Date;
    /** Warnings that stand with a reason: they weigh the whole, so that a part does not say them. */
    readonly passed: readonly PassedPoint[];
  },
): DocumentModel {
  const signatures = visible.compiled.stage.signed.map((part): DocumentSignature => {
    const signature = snapshot.signatures.find((each) => each.part === part);
    return signature === undefined
      ? { part, holdsCompletion: false, state: "not-needed" }
      : {
          part,
          holdsCompletion: false,
          state: "signed",
          signature: { signedByName: signature.signedByName, signedAt: new Date(signature.signedAt) },
        };
  });
  const isWhole = document === "doc-full-assessment";
  const whole = stageDocument({ visible, signatures, ...made, passed: isWhole ? made.passed : [] });
  if (isWhole) return whole;
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
