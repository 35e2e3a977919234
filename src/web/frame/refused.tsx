import type { JSX } from "preact";
import type { Refusal } from "../../casework/refusal.ts";
import { ErrorSummary } from "../components/error-summary/error-summary.tsx";

/** Why a form was not taken, above the form with what was typed: each fault on a line of its own. */
export const Refused = (props: {
  readonly title: string;
  readonly refusal: (Refusal & { readonly faults?: readonly string[] }) | null;
  /** The field to go to. */
  readonly href?: string;
}): JSX.Element | null => {
  const { title, refusal, href } = props;
  if (refusal === null) return null;
  const faults = refusal.faults ?? [`${refusal.happened} ${refusal.toDo}`];
  return (
    <ErrorSummary
      titleText={title}
      descriptionText={
        refusal.faults === undefined ? refusal.kept : `${refusal.happened} ${refusal.kept} ${refusal.toDo}`
      }
      errorList={faults.map((text) => ({ text, ...(href === undefined ? {} : { href }) }))}
    />
  );
};
