import type { ComponentChildren, JSX } from "preact";

/** An answer at rest: own or confirmed, so its edge is solid. Line breaks stay as they were typed. */
export function AnswerKept({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <div class="kept answer-text" dir="auto">
      {children}
    </div>
  );
}
