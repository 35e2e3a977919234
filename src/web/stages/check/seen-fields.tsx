import type { JSX } from "preact";
import type { WaitingAnswer } from "../../../casework/review/waiting.ts";

/** What a page has shown, for the press that confirms it: each answer with its version, and where the stage stood. */
export function SeenFields({
  answers,
  sequence,
}: {
  readonly answers: readonly WaitingAnswer[];
  readonly sequence: string;
}): JSX.Element {
  return (
    <>
      <input type="hidden" name="sequence" value={sequence} />
      {answers.map(({ address, version }) => (
        <input key={address} type="hidden" name="seen" value={`${address} ${version}`} />
      ))}
    </>
  );
}
