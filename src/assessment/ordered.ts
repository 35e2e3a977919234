import { FrameworkFault } from "./framework-fault.ts";

/**
 * Things in an order in which each comes after everything that it needs; among equals the given order stays.
 *
 * @throws FrameworkFault when they need each other in a circle; its path is the circle
 */
export function ordered<Id>(
  ids: readonly Id[],
  needs: (id: Id) => readonly Id[],
  name: (id: Id) => string,
): readonly Id[] {
  const done = new Set<Id>();
  const path: Id[] = [];
  const out: Id[] = [];
  const visit = (id: Id): void => {
    if (done.has(id)) return;
    const at = path.indexOf(id);
    if (at !== -1)
      throw new FrameworkFault(
        [...path.slice(at), id].map(name).join(" -> "),
        "these depend on each other in a circle",
      );
    path.push(id);
    for (const needed of needs(id)) visit(needed);
    path.pop();
    done.add(id);
    out.push(id);
  };
  for (const id of ids) visit(id);
  return out;
}
