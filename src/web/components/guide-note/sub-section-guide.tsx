import type { JSX } from "preact";
import type { SubSection } from "../../../framework/language.ts";
import { componentsWords } from "../../../wording/components.ts";

/** What belongs in a sub-section, how it may be written, and what to leave out. */
export function SubSectionGuide({
  guide,
  example,
  leaveOut,
}: Pick<SubSection, "guide" | "example" | "leaveOut">): JSX.Element {
  const say = componentsWords();
  return (
    <>
      <p>{guide}</p>
      {example !== undefined && (
        <p>
          <b>{say.forExample}</b> <q>{example}</q>
        </p>
      )}
      {leaveOut !== undefined && (
        <p>
          <b>{say.leaveOut}</b> {leaveOut}
        </p>
      )}
    </>
  );
}
