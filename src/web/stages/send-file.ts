import type { VisibleStage } from "../../casework/stages/visible-stage.ts";
import type { RequestContext } from "../routing/route.ts";

/** Kinds of file that are made of a stage, by the ending of their names. */
const types = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

/**
 * The answer that hands a file over. Its name holds the reference and the kind of stage, no name of a person; one of a practice start says so.
 *
 * @param what kind of document, where it is not the whole assessment
 */
export function sendFile(
  { site }: RequestContext,
  { youngPerson, head }: VisibleStage,
  file: Uint8Array<ArrayBuffer>,
  kind: keyof typeof types,
  what?: string,
): Response {
  const parts = [site.practice ? "PRACTICE" : "", youngPerson.reference, head.type, what ?? ""];
  const name = parts.filter((part) => part !== "").join("-");
  return new Response(file, {
    headers: {
      "content-type": types[kind],
      "content-disposition": `attachment; filename="${`${name}.${kind}`.replace(/[^A-Za-z0-9.-]/g, "-")}"`,
      "cache-control": "no-store",
    },
  });
}
