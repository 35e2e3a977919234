/** Opens and closes further questions as soon as something is chosen, before the server has answered. The server's word wins. */
import { openOnPage, type PageConditions } from "../../../assessment/page-conditions.ts";
import type { FactValue } from "../../../assessment/types.ts";
import { readDate } from "../../../casework/answers/read-date.ts";
import { fieldAddress } from "../../../framework/address.ts";
import type { Opening } from "./apply-opening.ts";

/** What the page holds now of a question: its type, and what its control says. Null where the page has no control for it. */
export type Held = { readonly type: string; readonly input: string | readonly string[] } | null;

/** What conditions make of a control: an answer that fits, or null. */
export function factOf(held: Held): FactValue {
  if (held === null) return null;
  const { type, input } = held;
  if (typeof input !== "string") return input.length === 0 ? null : input;
  switch (type) {
    case "date":
      return readDate(input, false);
    case "partialDate":
      return readDate(input, true);
    case "number":
      return /^-?\d+(\.\d+)?$/.test(input.trim()) ? Number(input) : null;
    default:
      return input.trim() === "" ? null : input;
  }
}

export interface InstantOpening {
  /** What an answer that was just given turns, by the page's own conditions. Nothing else is touched. */
  readonly answered: () => Opening;
  /**
   * What to show after a reply. While an answer that opens something is unsaved the page knows more than the server, and its own view
   * stands; afterwards every question stands as the server says.
   */
  readonly replied: (reply: Opening, unsaved: readonly string[]) => Opening;
}

/** @param isOpen whether a question stands open in the page as the server sent it */
export function instantOpening(
  page: PageConditions,
  hold: (address: string) => Held,
  isOpen: (address: string) => boolean,
): InstantOpening {
  const { entry } = page;
  const addressOf = (question: string): string => (entry === null ? question : fieldAddress(question, entry));
  const opens = new Set(page.conditions.facts.map(addressOf));
  const openNow = openOnPage(page);
  const look = (): ReadonlyMap<string, boolean> =>
    new Map([...openNow((id) => factOf(hold(addressOf(id))))].map(([id, open]) => [addressOf(id), open]));
  const serverSays = new Map([...look().keys()].map((address) => [address, isOpen(address)]));
  let own = look();
  return {
    answered: () => {
      const before = own;
      own = look();
      return openingOf([...own].filter(([address, open]) => before.get(address) !== open));
    },
    replied: ({ opened, closed }, unsaved) => {
      for (const address of opened) if (serverSays.has(address)) serverSays.set(address, true);
      for (const address of closed) if (serverSays.has(address)) serverSays.set(address, false);
      const notMine = (address: string): boolean => !serverSays.has(address);
      const mine = unsaved.some((address) => opens.has(address))
        ? { opened: [], closed: [] }
        : openingOf([...serverSays]);
      return {
        opened: [...opened.filter(notMine), ...mine.opened],
        closed: [...closed.filter(notMine), ...mine.closed],
      };
    },
  };
}

const openingOf = (standing: readonly (readonly [string, boolean])[]): Opening => ({
  opened: standing.filter(([, open]) => open).map(([address]) => address),
  closed: standing.filter(([, open]) => !open).map(([address]) => address),
});
