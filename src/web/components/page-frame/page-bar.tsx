import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";

/**
 * The bar under a page's title with the save state and what the page can do. It stays in sight on wide screens; on
 * narrow ones it has the way to the list of sections, which stands below the work there.
 */
export function PageBar({
  sectionsHref,
  children,
}: {
  sectionsHref?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="bar">
      {sectionsHref && (
        <a class="bar__sections" href={sectionsHref}>
          {componentsWords().sections}
        </a>
      )}
      {children}
    </div>
  );
}
