import type { Turn, Turned } from "../../../casework/plans/turn-links.ts";

/** What a button of the plan asks for. */
export type PlanDeed =
  | { readonly verb: "save" }
  | { readonly verb: "turn"; readonly turn: Turn }
  | { readonly verb: "target" | "control" | "change"; readonly named: string | null }
  | { readonly verb: "note"; readonly target: string }
  | { readonly verb: "words"; readonly key: string }
  | { readonly verb: "move"; readonly target: string; readonly step: 1 | -1 };

const id = "[a-z0-9-]{1,64}";
const turn = new RegExp(
  `^turn (plan-targets|external-controls|contingency-others|contingency-safety) (${id}) (${id}) (meant|helps|none) (\\d{1,9}) (\\d{1,9})$`,
);
const begin = new RegExp(`^(target|control|change)(?: (${id}))?$`);
const words = /^words ([a-z0-9.[\]-]{1,200} \d{1,3})$/;
const note = new RegExp(`^note (${id})$`);
const move = new RegExp(`^(earlier|later) (${id})$`);

/** Reads a button's value; everything that is none of ours only saves. */
export function planDeedOf(text: string | null): PlanDeed {
  const said = (text ?? "").slice(0, 400);
  const turned = turn.exec(said);
  if (turned) {
    const [, list = "", entry = "", named = "", to, links, helps] = turned;
    return {
      verb: "turn",
      turn: { list, entry, named, to: turnedTo(to), seen: { links: Number(links), helps: Number(helps) } },
    };
  }
  const begun = begin.exec(said);
  const verb = begun?.[1];
  if (verb === "target" || verb === "control" || verb === "change") return { verb, named: begun?.[2] ?? null };
  const spoken = words.exec(said)?.[1];
  if (spoken !== undefined) return { verb: "words", key: spoken };
  const noted = note.exec(said)?.[1];
  if (noted !== undefined) return { verb: "note", target: noted };
  const moved = move.exec(said);
  if (moved) return { verb: "move", target: moved[2] ?? "", step: moved[1] === "earlier" ? -1 : 1 };
  return { verb: "save" };
}

export const turnedTo = (text: string | undefined | null): Turned =>
  text === "meant" || text === "helps" ? text : "none";
