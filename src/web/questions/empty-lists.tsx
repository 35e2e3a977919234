import type { JSX } from "preact";
import { withArticle } from "../words/article.ts";
import type { AskedView } from "./view.ts";

/** Under a choice among entries: where one is added, while there is none. The way back is on that page. */
export function EmptyLists({ view }: { readonly view: AskedView }): JSX.Element | null {
  const lists = view.emptyLists ?? [];
  if (lists.length === 0) return null;
  return (
    <ul class="small empty-lists">
      {lists.map(({ entryName, href, title }) => (
        <li key={href}>
          No {entryName} is recorded in this stage yet.{" "}
          <a href={href}>
            Add {withArticle(entryName)} in {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
