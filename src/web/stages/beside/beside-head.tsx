import type { JSX } from "preact";
import { voicesWords } from "../../../wording/voices.ts";
import type { Beside } from "./beside.ts";
import { type VoicesContext, VoicesNote } from "./voices-note.tsx";

/** At the head of a page: what was said about the whole sub-section, or about a question that is closed. */
export function BesideHead({
  beside,
  context,
}: {
  readonly beside: Beside;
  readonly context: VoicesContext;
}): JSX.Element | null {
  if (beside.head.length === 0) return null;
  return (
    <section class="beside beside--head" aria-labelledby="beside-head">
      <h2 id="beside-head" class="govuk-visually-hidden">
        {voicesWords().heading}
      </h2>
      {beside.head.map((voices) => (
        <VoicesNote key={voices.said[0]?.address} voices={voices} context={context} />
      ))}
    </section>
  );
}
