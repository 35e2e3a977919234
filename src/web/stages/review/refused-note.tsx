import type { JSX } from "preact";
import type { Refusal } from "../../../casework/refusal.ts";
import { EventNote } from "../../components/event-note/event-note.tsx";

/** Why nothing was confirmed, on the page that shows again what stands. */
export function RefusedNote({ refusal }: { readonly refusal: Refusal }): JSX.Element {
  return (
    <div role="alert">
      <EventNote heading={refusal.happened}>
        {refusal.kept} {refusal.toDo}
      </EventNote>
    </div>
  );
}
