import type { JSX } from "preact";

/** One picture for each key area; the words beside it say the same. Shapes alone, so that they print without colour. */
const shapes: Readonly<Record<string, JSX.Element>> = {
  "goals-and-life-opportunities": (
    <path d="m32 4 8.500 18 19.500 2.500-14.500 13.500 4 19.500L32 48 14.500 57.500l4-19.500L4 24.500 23.500 22z" />
  ),
  "not-offending": <path d="M28 4h8v8h18l8 9-8 9H36v30h-8V30H10V12h18z" />,
  "not-hurting-others": (
    <path d="M32 58C10 42 4 32 4 22 4 13 11 7 18.500 7 24 7 29 10 32 15c3-5 8-8 13.500-8C53 7 60 13 60 22c0 10-6 20-28 36z" />
  ),
  "keeping-safe": <path d="M8 32 32 10l24 22h-7v22H37V40H27v14H15V32z" />,
  "repairing-harm": (
    <g transform="rotate(40 32 32)">
      <rect x="28" y="20" width="8" height="40" rx="3" />
      <path d="M14 6h30q6 0 6 8v3H40v3H14z" />
    </g>
  ),
};

export const AreaPicture = ({ area }: { readonly area: string | null }): JSX.Element => (
  <svg class="my-plan__picture" viewBox="0 0 64 64" aria-hidden="true">
    {shapes[area ?? ""] ?? shapes["goals-and-life-opportunities"]}
  </svg>
);

/** How far a target has come: up to three stars, with the same in words under them. */
export const Stars = ({ count }: { readonly count: number }): JSX.Element => (
  <span>
    {[1, 2, 3].map((at) => (
      <svg
        key={at}
        aria-hidden="true"
        class={at <= count ? "my-plan__star my-plan__star--on" : "my-plan__star"}
        viewBox="0 0 24 24"
      >
        <path d="m12 2 3 6.600 7 .800-5.200 4.800 1.500 7-6.300-3.600-6.300 3.600 1.500-7L2 9.400l7-.800z" />
      </svg>
    ))}
  </span>
);
