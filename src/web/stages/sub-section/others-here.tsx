import type { JSX } from "preact";
import type { Other } from "../../../casework/presence/place.ts";
import { islandsWords } from "../../../wording/islands.ts";

/** Who else has the page open, in its bar: as it stood when the page was made, and kept in step by its script. */
export function OthersHere({ others }: { readonly others: readonly Other[] }): JSX.Element {
  return (
    <span class="others" data-others hidden={others.length === 0}>
      {others.length > 0 && islandsWords().others.here(others.map(({ name }) => name))}
    </span>
  );
}

/**
 * Where the script says what is new: once, politely, in a line that only a screen reader has, so that what is seen is not read aloud at every
 * change; and that the page has ended, to everybody.
 */
export function LiveLines(): JSX.Element {
  return (
    <>
      <p class="govuk-visually-hidden" role="status" data-live-said />
      <p class="others-ended" role="alert" data-live-ended hidden />
    </>
  );
}
