import type { ComponentChildren, JSX } from "preact";
import type { IconName } from "./icon.tsx";

const outline = { fill: "none", stroke: "currentColor" } as const;
const ring = <circle cx="8" cy="8" r="6.2" stroke-width="1.6" {...outline} />;
const tick = (y: number) => <path class="i-cut" d={`m4.6 ${y} 2.4 2.4 4.4-4.8`} stroke-width="1.9" fill="none" />;

const dashedRing = <circle cx="8" cy="8" r="6.2" stroke-width="1.6" stroke-dasharray="2.6 2.27" {...outline} />;

/** Drawings in a square of 16. Dashed is not yet ours, outlined is work, filled is done. */
const SHAPES: Readonly<Record<IconName, ComponentChildren>> = {
  none: dashedRing,
  optional: dashedRing,
  started: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  ask: (
    <>
      {ring}
      <path d="M6 6.4C6 5 7 4.4 8.1 4.4c1.2 0 2.1.7 2.1 1.9 0 1.5-2 1.6-2 3.1" stroke-width="1.5" {...outline} />
      <circle cx="8.1" cy="11.5" r="1" fill="currentColor" />
    </>
  ),
  carried: (
    <>
      <path d="M2 12V9.5A4.5 4.5 0 0 1 6.5 5H13" stroke-width="1.8" stroke-dasharray="3 1.6" {...outline} />
      <path d="M9.5 1 14 5 9.5 9" stroke-width="1.8" {...outline} />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      {tick(8.2)}
    </>
  ),
  signed: (
    <>
      <path d="M1 1h14v11H1z" fill="currentColor" />
      {tick(6.4)}
      <path d="M1 15h14" stroke="currentColor" stroke-width="1.8" />
    </>
  ),
  changed: <path d="M8 1.8 15 14H1z" stroke-width="1.9" stroke-linejoin="round" {...outline} />,
  waiting: (
    <>
      {ring}
      <path d="M8 4v4.3l2.8 1.7" stroke-width="1.6" {...outline} />
    </>
  ),
  received: (
    <>
      <path d="M1.5 9v5h13V9" stroke-width="1.8" stroke-dasharray="3 1.6" {...outline} />
      <path d="M8 1v8.500M4.5 6.5 8 10l3.5-3.5" stroke-width="1.8" {...outline} />
    </>
  ),
  alert: (
    <>
      <path d="M8 .8 15.8 15H.2z" fill="currentColor" />
      <path class="i-cut" d="M8 5.5v4.6M8 11.3v2.2" stroke-width="1.9" fill="none" />
    </>
  ),
  speech: <path d="M1 2h14v9H7l-3.5 3.5V11H1z" fill="currentColor" />,
  comment: (
    <>
      <path d="M1.8 2.8h12.4v8H7l-3 3v-3H1.8z" stroke-width="1.6" {...outline} />
      <path d="M4.5 5.5h7M4.5 8h5" stroke-width="1.4" {...outline} />
    </>
  ),
};

/** All shapes once, at the start of the page's body, so that each use is a few bytes. */
export function IconSprite(): JSX.Element {
  return (
    <svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      {Object.entries(SHAPES).map(([name, shape]) => (
        <symbol key={name} id={`i-${name}`} viewBox="0 0 16 16">
          {shape}
        </symbol>
      ))}
    </svg>
  );
}
