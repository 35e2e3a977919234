import type { JSX } from "preact";
import { FindBox } from "../find-box/find-box.tsx";
import { Icon } from "../icon/icon.tsx";
import { isAtRest, type MarkKind, markWord } from "../mark/mark.tsx";

export type SectionNavItem = {
  text: string;
  href: string;
  kind: MarkKind;
  /** In place of the mark's usual word: "3 left", a name, a date. */
  word?: string | undefined;
  current?: boolean;
};

export type SectionNavGroup = {
  heading: string;
  /** What the group as a whole says: "6 to do", "sign again". */
  note?: string | undefined;
  items: readonly SectionNavItem[];
};

export type SectionNavProps = {
  /** Name of the landmark: "Sections of this review". */
  label: string;
  title?: string | undefined;
  /** When it began and is due. */
  note?: string | undefined;
  /** Where questions are found; left out where the page itself has the box. */
  find?: { action: string } | undefined;
  groups: readonly SectionNavGroup[];
  /** Where "Sections" jumps on a narrow screen, `sections` when absent. */
  id?: string;
};

function Item({ text, href, kind, word, current }: SectionNavItem): JSX.Element {
  const rest = isAtRest(kind);
  return (
    <li>
      <a href={href} aria-current={current ? "page" : undefined}>
        <Icon name={kind} classes={rest && "rest"} />
        <span class="nav__text">{text}</span>{" "}
        <span class={rest ? "nav__word" : "nav__word act"}>{markWord({ kind, word })}</span>
      </a>
    </li>
  );
}

/** All sections of a stage with honest marks: what is left is ink and bold, what is done is grey. */
export function SectionNav({ label, title, note, find, groups, id = "sections" }: SectionNavProps): JSX.Element {
  return (
    <nav class="nav" id={id} aria-label={label}>
      {title && (
        <p class="nav__title">
          <b>{title}</b>
          {note && <span class="small quiet">{note}</span>}
        </p>
      )}
      {find && <FindBox action={find.action} id="find-in-sections" />}
      {groups.map(({ heading, note: groupNote, items }) => (
        <div key={heading} class="nav__group">
          <h2>
            {heading}
            {groupNote && <span> {groupNote}</span>}
          </h2>
          <ul>
            {items.map((item) => (
              <Item key={item.href} {...item} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
