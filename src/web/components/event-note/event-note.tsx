import type { ComponentChildren, JSX } from "preact";

/** Something that happened since somebody signed or looked, with what it touches. */
export function EventNote({ heading, children }: { heading: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="event">
      <p>
        <b>{heading}</b> {children}
      </p>
    </div>
  );
}
