import { fieldAddress } from "../../framework/address.ts";
import type { Address } from "../../framework/answers.ts";
import type { QuestionId } from "../../framework/language.ts";
import { placeOfField } from "./stage-content.ts";
import type { AnswerMeta, VisibleStage } from "./visible-stage.ts";

export interface PlacedMeta extends AnswerMeta {
  readonly address: Address;
}

const placedBefore = new WeakMap<VisibleStage, ReadonlyMap<string, PlacedMeta>>();

/**
 * Who wrote what stands at each place of the stage's content, and at which address it is stored. Pages ask for it question by question: it is
 * worked out once for one view of a stage.
 */
export function placedMeta(visible: VisibleStage): ReadonlyMap<string, PlacedMeta> {
  const known = placedBefore.get(visible);
  if (known !== undefined) return known;
  const made = placeMeta(visible);
  placedBefore.set(visible, made);
  return made;
}

function placeMeta(visible: VisibleStage): ReadonlyMap<string, PlacedMeta> {
  const placed = new Map<string, PlacedMeta>();
  const put = (place: string, address: Address) => {
    const meta = visible.meta.get(address);
    if (meta !== undefined) placed.set(place, { ...meta, address });
  };
  for (const id of Object.keys(visible.answers.values)) put(id, id);
  for (const [list, entries] of Object.entries(visible.answers.entries)) {
    entries.forEach((entry, at) => {
      for (const field of Object.keys(entry.values) as QuestionId[]) {
        put(placeOfField(list, at + 1, field), fieldAddress(field, entry.id));
      }
    });
  }
  return placed;
}
