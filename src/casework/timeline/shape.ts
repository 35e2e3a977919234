/** What a drawn timeline is made of, for whoever draws it: a page as SVG, a document as PDF. Units as in `assessment/timeline/drawing.ts`. */

/** What a shape stands for; each medium has its own ink for it. No meaning rests on colour. */
export type Look =
  | "line"
  | "lull"
  | "lull-name"
  | "year"
  | "year-name"
  | "quarter"
  | "month"
  | "month-name"
  | "age"
  | "age-name"
  | "today"
  | "today-name"
  | "lane-name"
  | "lane-note"
  | "maybe"
  | "bar"
  | "edge"
  | "soft"
  | "goes-on"
  | "label"
  | "behind"
  | "event"
  | "person"
  | "other"
  | "other--not-proved"
  | "together"
  | "some-person"
  | "number"
  | "number--on"
  | "number--small";

interface ShapeCommon {
  /** The first says what it is, others how it differs. */
  readonly looks: readonly [Look, ...Look[]];
}
/** A shape that is not text. */
export type Form =
  | (ShapeCommon & {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Of its corners. */
      readonly radius?: number;
    })
  | (ShapeCommon & { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number })
  /** `d` as in SVG. */
  | (ShapeCommon & { readonly kind: "path"; readonly d: string });

export interface Letters extends ShapeCommon {
  readonly kind: "text";
  readonly text: string;
  readonly x: number;
  /** The line on which it stands. */
  readonly y: number;
  readonly anchor?: "middle" | "end";
}

export type Shape = Form | Letters;
