import type { ComponentChildren, JSX } from "preact";

/** Advice that something may not fit; it never blocks. The heading says what, the text what can be done. */
export function CheckNote({ heading, children }: { heading: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="check">
      <p class="check__what">
        <span class="govuk-visually-hidden">Check: </span>
        {heading}
      </p>
      <p>{children}</p>
    </div>
  );
}
