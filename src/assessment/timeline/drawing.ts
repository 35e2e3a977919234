/** What a drawn timeline is made of, in its own units: one unit is one CSS pixel at full size. */
import type { Lane } from "./lanes.ts";
import type { Lull } from "./lulls.ts";
import type { Mark } from "./mark.ts";

/** Space that an item takes in its row. Two boxes of one row of a lane never overlap. */
export interface Box {
  readonly left: number;
  readonly right: number;
  /** From the top of the lane, 0 first. */
  readonly row: number;
}

interface PlacedCommon {
  /** Every mark is in exactly one placed item. */
  readonly marks: readonly [Mark, ...Mark[]];
  readonly x: number;
  readonly box: Box;
  /** Where a date lacks its day: the time in which it may have been. */
  readonly maybe: { readonly left: number; readonly right: number } | null;
}

export type Placed =
  /** An event with its name. */
  | (PlacedCommon & {
      readonly kind: "event";
      readonly label: string;
      readonly labelX: number;
      readonly anchor: Anchor;
    })
  /** An offence with its number. */
  | (PlacedCommon & { readonly kind: "offence" })
  /** Several of one month, quarter or year, with how many they are. */
  | (PlacedCommon & {
      readonly kind: "group";
      readonly label: string;
      readonly labelX: number;
      readonly anchor: Anchor;
    })
  | (PlacedCommon & { readonly kind: "offences" })
  /** Something that lasted. */
  | (PlacedCommon & {
      readonly kind: "span";
      readonly right: number;
      /** It began before, or ends after, what is drawn. */
      readonly cutLeft: boolean;
      readonly cutRight: boolean;
      readonly label: string;
      readonly labelX: number;
      readonly anchor: Anchor;
    });
export type Anchor = "start" | "end";

export interface DrawnLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly items: readonly Placed[];
  /** By what crowded marks were put together; null when each stands alone. */
  readonly grouped: Grouping | null;
}
export type Grouping = "month" | "quarter" | "year";

export interface Tick {
  readonly x: number;
  readonly day: number;
  readonly kind: "year" | "month" | "quarter";
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Where the lanes begin: left of it stand their names. */
  readonly left: number;
  readonly top: number;
  readonly lanes: readonly DrawnLane[];
  readonly ticks: readonly Tick[];
  /** Birthdays. */
  readonly ages: readonly { readonly x: number; readonly age: number }[];
  readonly lulls: readonly { readonly lull: Lull; readonly left: number; readonly right: number }[];
  /** Null when today is not drawn. */
  readonly today: number | null;
}
