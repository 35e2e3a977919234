import type { VisibleStage } from "../../../casework/stages/visible-stage.ts";
import { fieldAddress, parseAddress } from "../../../framework/address.ts";
import type { Address } from "../../../framework/answers.ts";
import type { SubSectionId } from "../../../framework/language.ts";
import type { RequestContext } from "../../routing/route.ts";
import { stagePath } from "../paths.ts";

/** The story of a stage, as it stands or as it stood at a moment. */
export function storyPath(stageId: string, at: { readonly moment?: Date } = {}): string {
  const query = at.moment === undefined ? "" : `?at=${encodeURIComponent(at.moment.toISOString())}`;
  return `${stagePath(stageId)}/story${query}`;
}

/** Back to the part from which a form of the story was posted; null for every other form. */
export function storyAfter(context: Pick<RequestContext, "query" | "param">, { head }: VisibleStage): string | null {
  return context.query.has("story") ? `${storyPath(head.id)}#${partId(context.param("subSection"))}` : null;
}

/** The id of a part in the page. */
export const partId = (subSection: SubSectionId): string => `part-${subSection}`;

/**
 * The way to change a passage, within the story: its part alone, with the passage open. Short, since a story has a thousand of them: nothing in
 * an address (letters, digits, `-`, `:`, `.`, `[`, `]`) has a meaning in a query.
 */
export const changeHref = (address: Address): string => `?change=${address}`;

/** The part that asks for an address; null for no address, and for what no part asks. */
export const partOf = ({ compiled }: VisibleStage, address: Address | null): SubSectionId | null =>
  compiled.byId.get(parseAddress(address ?? "")?.question ?? "")?.subSection ?? null;

/** `list[2].field` is the second entry's field. */
const numbered = /^((?:case:)?[a-z0-9-]+)\[(\d+)\](\.[a-z0-9-]+)$/;

/** The address at which what stands at a place of the content is stored; null where the place names no entry that is there. */
export function addressAt({ answers }: VisibleStage, place: string): Address | null {
  const [, list, number, field] = numbered.exec(place) ?? [];
  if (list === undefined || number === undefined || field === undefined) return place;
  const entry = answers.entries[list]?.[Number(number) - 1];
  return entry === undefined ? null : fieldAddress(`${list}${field}`, entry.id);
}
