import type { JSX } from "preact";
import { keyEntries } from "../../../casework/timeline/key-entries.ts";
import type { TimelineModel } from "../../../casework/timeline/timeline-of.ts";
import { Shapes } from "./shapes.tsx";

/** What the shapes mean; only those that can be there. */
export const Key = ({ model }: { readonly model: TimelineModel }): JSX.Element => (
  <p class="tl-key small">
    {keyEntries(model).map(({ words, shape }) => (
      <span key={words}>
        {shape && (
          <svg class="tl-key-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <Shapes shapes={[shape]} />
          </svg>
        )}{" "}
        {words}
      </span>
    ))}
  </p>
);
