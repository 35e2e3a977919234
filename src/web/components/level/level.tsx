import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";

/** Rising bars that are filled; 0 where nobody has judged yet. */
export type LevelNumber = 0 | 1 | 2 | 3 | 4;

export type LevelData = {
  level: LevelNumber;
  /** In place of the usual word, for scales with words of their own. */
  word?: string | undefined;
};

const BARS = [1, 2, 3, 4] as const;

/** A judgement: one to four rising bars and its word. */
export function Level({ level, word }: LevelData): JSX.Element {
  return (
    <span class="level">
      <svg class="meter" viewBox="0 0 22 13" aria-hidden="true" focusable="false">
        {BARS.map((bar) => (
          <rect
            key={bar}
            x={bar * 6 - 5.5}
            y={12.5 - bar * 3}
            width="3"
            height={bar * 3}
            fill={bar <= level ? "currentColor" : "none"}
            stroke="currentColor"
          />
        ))}
      </svg>{" "}
      <b>{word ?? componentsWords().levels[level]}</b>
    </span>
  );
}
