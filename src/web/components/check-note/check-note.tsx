import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";

/** Advice that something may not fit; it never blocks. The heading says what, the text what can be done. */
export function CheckNote({ heading, children }: { heading: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="check">
      <p class="check__what">
        <span class="govuk-visually-hidden">{componentsWords().check} </span>
        {heading}
      </p>
      <p>{children}</p>
    </div>
  );
}
