import { entryAddress, fieldAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { QuestionId, SignedPart, SubSectionId } from "../../framework/language.ts";
import type { VisibleStage } from "../stages/visible-stage.ts";
import { digestOf } from "./digest.ts";
import { judgementOf } from "./judgement-rows.ts";
import type { Moved } from "./what-moved.ts";

/** One field of a change, with the address on which a comment hangs; null where it is gone. */
export interface ChangedField {
  readonly moved: Moved;
  readonly address: Address | null;
}

/** What a manager reads in one piece: a judgement with its reasons, an entry of a list, or one question. */
export interface Change {
  /** The digest of what is read here: once read, it stays read until these words change again. */
  readonly key: string;
  readonly about:
    | { readonly kind: "judgement"; readonly judgement: QuestionId }
    | { readonly kind: "entry"; readonly list: QuestionId; readonly name: string; readonly title: string }
    | { readonly kind: "question" };
  readonly label: string;
  readonly subSection: SubSectionId;
  readonly subSectionTitle: string;
  /** Where it stands in the stage. */
  readonly address: Address | null;
  readonly fields: readonly ChangedField[];
}

/** What was written otherwise, in pieces, in the order of what moved: judgements first. What is only worked out is left out. */
export function changesOf(moved: readonly Moved[], visible: VisibleStage, part: SignedPart): readonly Change[] {
  const pieces = new Map<string, Moved[]>();
  for (const item of moved) {
    if (item.computed) continue;
    const name = pieceOf(item, part);
    pieces.set(name, [...(pieces.get(name) ?? []), item]);
  }
  return [...pieces.values()].flatMap((items) => {
    const [first] = items;
    return first === undefined ? [] : [changeOf(first, items, visible, part)];
  });
}

function pieceOf({ question, entry, kind }: Moved, part: SignedPart): string {
  const judgement = entry === null ? judgementOf(part, question) : null;
  if (judgement !== null) return `judgement ${judgement}`;
  if (entry !== null) return `entry ${entry.list} ${kind === "removed" && question === entry.list} ${entry.place}`;
  return `question ${question} ${kind}`;
}

function changeOf(first: Moved, items: readonly Moved[], visible: VisibleStage, part: SignedPart): Change {
  const { entry } = first;
  const judgement = entry === null ? judgementOf(part, first.question) : null;
  const fields = items.map((moved): ChangedField => ({ moved, address: addressOf(moved, visible) }));
  return {
    key: digestOf(
      items.map(({ question, entry: at, before, after }) => [question, at?.title ?? "", before, after]),
    ).slice(0, 20),
    about:
      judgement !== null
        ? { kind: "judgement", judgement }
        : entry !== null
          ? { kind: "entry", list: entry.list, name: entry.name, title: entry.title }
          : { kind: "question" },
    label: first.label,
    subSection: first.subSection,
    subSectionTitle: first.subSectionTitle,
    address: entry === null ? (first.question === "" ? null : first.question) : entryOf(first, visible),
    fields,
  };
}

function addressOf(moved: Moved, visible: VisibleStage): Address | null {
  const { entry, question } = moved;
  if (entry === null) return question === "" ? null : question;
  const at = entryOf(moved, visible);
  const id = idOf(moved, visible);
  return at === null || id === null || question === entry.list ? at : fieldAddress(question, id);
}

const entryOf = (moved: Moved, visible: VisibleStage): Address | null => {
  const id = idOf(moved, visible);
  return id === null || moved.entry === null ? null : entryAddress(moved.entry.list, id);
};

/** Signed content holds no ids of entries: the entry is found by its place. One that was taken out has none any more. */
function idOf({ entry, kind, question }: Moved, visible: VisibleStage): string | null {
  if (entry === null || (kind === "removed" && question === entry.list)) return null;
  return visible.answers.entries[entry.list]?.[entry.place - 1]?.id ?? null;
}
