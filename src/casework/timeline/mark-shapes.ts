/** The shapes of one placed item of a drawing. */
import type { Placed } from "../../assessment/timeline/drawing.ts";
import type { Look, Shape } from "./shape.ts";

/** Half the size of a shape. */
const half = 11;
const event = 5.5;

/** @param y the middle of its row */
export function markShapes(item: Placed, y: number): readonly Shape[] {
  return [...(item.maybe ? [maybe(item.maybe, item.kind === "span" ? y - half : y + half - 1)] : []), ...own(item, y)];
}

export const rounded = (number: number): number => Math.round(number * 10) / 10;

/** Somewhere between two strokes: the date lacks its day. */
const maybe = ({ left, right }: NonNullable<Placed["maybe"]>, y: number): Shape => ({
  kind: "path",
  looks: ["maybe"],
  d: `M${rounded(left)} ${y - 2}v4M${rounded(left)} ${y}H${rounded(right)}M${rounded(right)} ${y - 2}v4`,
});

function own(item: Placed, y: number): readonly Shape[] {
  const x = rounded(item.x);
  switch (item.kind) {
    case "offence":
      return offence(item, x, y);
    case "offences":
      return offences(item, x, y);
    case "span":
      return [
        {
          kind: "rect",
          looks: ["bar"],
          x,
          y: y - half,
          width: rounded(item.right - item.x),
          height: 2 * half,
        },
        ...(item.cutLeft ? [] : [path(item.maybe ? "soft" : "edge", `M${x} ${y - half}v${2 * half}`)]),
        ...(item.cutRight ? [path("goes-on", `M${rounded(item.right) - 6} ${y - 5}l5 5-5 5`)] : []),
        label(item, y, item.cutLeft ? `‹ ${item.label}` : item.label),
      ];
    default:
      return [
        ...(item.kind === "group" ? [path("behind", diamond(x + 4, y))] : []),
        path("event", diamond(x, y)),
        label(item, y, item.label),
      ];
  }
}

const path = (look: Look, d: string): Shape => ({ kind: "path", looks: [look], d });

const label = (item: Extract<Placed, { readonly label: string }>, y: number, text: string): Shape => ({
  kind: "text",
  looks: ["label"],
  text,
  x: rounded(item.labelX),
  y: y + 4.5,
  ...(item.anchor === "end" ? { anchor: "end" as const } : {}),
});

const diamond = (x: number, y: number): string =>
  `M${x} ${y - event}l${event} ${event}-${event} ${event}-${event}-${event}z`;

function offence({ marks: [mark] }: Placed, x: number, y: number): readonly Shape[] {
  const { number, againstPerson, notProved } = mark;
  const text = number === null ? "–" : String(number);
  const box = { x: x - half + 1, y: y - half + 1, width: 2 * half - 2, height: 2 * half - 2 };
  return [
    againstPerson
      ? { kind: "rect", looks: ["person"], ...box }
      : { kind: "circle", looks: notProved ? ["other", "other--not-proved"] : ["other"], x, y, radius: half - 1 },
    {
      kind: "text",
      looks: [
        "number",
        ...(againstPerson ? ["number--on" as const] : []),
        ...(text.length > 2 ? ["number--small" as const] : []),
      ],
      text,
      x,
      y: y + 4,
      anchor: "middle",
    },
  ];
}

function offences({ marks }: Placed, x: number, y: number): readonly Shape[] {
  const top = y - half + 1;
  return [
    {
      kind: "rect",
      looks: ["together"],
      x: x - half - 5,
      y: top,
      width: 2 * half + 10,
      height: 2 * half - 2,
      radius: 4,
    },
    ...(marks.some(({ againstPerson }) => againstPerson)
      ? [{ kind: "rect", looks: ["some-person"], x: x + half - 1, y: top, width: 6, height: 6 } as const]
      : []),
    { kind: "text", looks: ["number"], text: `×${marks.length}`, x, y: y + 4, anchor: "middle" },
  ];
}
