import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { fieldAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import type { RequestContext } from "../../routing/route.ts";
import { stagePath } from "../paths.ts";

/** The story of a stage; with what stands open in it, or one part alone. */
export function storyPath(
  stageId: string,
  at: { readonly part?: string; readonly change?: Address; readonly moment?: Date } = {},
): string {
  const query = new URLSearchParams();
  if (at.moment !== undefined) query.set("at", at.moment.toISOString());
  if (at.part !== undefined) query.set("part", at.part);
  if (at.change !== undefined) query.set("change", at.change);
  const text = query.toString();
  return `${stagePath(stageId)}/story${text === "" ? "" : `?${text}`}`;
}

/** Back to the passage from which a form of the story was posted; null for every other form. */
export function storyAfter({ query }: Pick<RequestContext, "query">, { head }: VisibleStage): string | null {
  const address = query.get("story");
  return address === null ? null : `${storyPath(head.id)}#${encodeURIComponent(passageId(address.slice(0, 300)))}`;
}

/** The id of a passage in the page. */
export const passageId = (address: Address): string => `story-${address}`;

/** `list[2].field` is the second entry's field. */
const numbered = /^((?:case:)?[a-z0-9-]+)\[(\d+)\](\.[a-z0-9-]+)$/;

/** The address at which what stands at a place of the content is stored; null where the place names no entry that is there. */
export function addressAt({ answers }: VisibleStage, place: string): Address | null {
  const [, list, number, field] = numbered.exec(place) ?? [];
  if (list === undefined || number === undefined || field === undefined) return place;
  const entry = answers.entries[list]?.[Number(number) - 1];
  return entry === undefined ? null : fieldAddress(`${list}${field}`, entry.id);
}
