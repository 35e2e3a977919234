import type { ComparedMoments } from "../../../casework/compare/compare-moments.ts";
import type { ComparedPage } from "../../../casework/compare/comparison.ts";
import { compareWords } from "../../../wording/compare.ts";
import type { SectionNavGroup, SectionNavProps } from "../../components/section-nav/section-nav.tsx";
import type { CompareAddress } from "./compare-address.ts";
import { placeOf } from "./compared-page.tsx";

/** Every sub-section that says anything at either moment, with how many of its answers changed. @param shown those on this page */
export function compareNav(
  compared: ComparedMoments,
  shown: ReadonlySet<ComparedPage>,
  address: CompareAddress,
): SectionNavProps {
  const say = compareWords();
  const groups: { heading: string; items: SectionNavGroup["items"][number][] }[] = [];
  for (const page of compared.pages) {
    const { id, title, section, changes } = page;
    const group = groups.find(({ heading }) => heading === section.title) ?? { heading: section.title, items: [] };
    if (group.items.length === 0) groups.push(group);
    group.items.push({
      text: title,
      href: shown.has(page) ? `#${placeOf(id)}` : address.withOnly(id),
      kind: changes.length > 0 ? "changed" : "optional",
      word: changes.length > 0 ? say.changed(changes.length) : say.noChange,
      current: address.only === id,
    });
  }
  return { label: say.nav.label, title: say.nav.title, groups };
}
