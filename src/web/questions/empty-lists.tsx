import type { JSX } from "preact";
import { questionsWords } from "../../wording/questions.ts";
import type { AskedView } from "./view.ts";

/** Under a choice among entries: where one is added, while there is none. The way back is on that page. */
export function EmptyLists({ view }: { readonly view: AskedView }): JSX.Element | null {
  const lists = view.emptyLists ?? [];
  if (lists.length === 0) return null;
  const say = questionsWords().entries;
  return (
    <ul class="small empty-lists">
      {lists.map(({ entryName, href, title }) => (
        <li key={href}>
          {say.noneInStage(entryName)} <a href={href}>{say.addIn(entryName, title)}</a>
        </li>
      ))}
    </ul>
  );
}
