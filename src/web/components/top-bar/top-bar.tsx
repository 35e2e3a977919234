import type { JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";

export type TopBarLink = { text: string; href: string; current?: boolean };

export type TopBarSearch = {
  /** Address that answers `?q=…` (or the name below). */
  action: string;
  name?: string;
  value?: string | undefined;
  label: string;
  placeholder?: string;
};

export type TopBarProps = {
  product: { text: string; href: string };
  links?: readonly TopBarLink[];
  search?: TopBarSearch | undefined;
  /** Help with the page; the key ? follows it. */
  help?: { text: string; href: string } | undefined;
  /** Who is signed in, with the way to their settings and out. By the id a page still knows whose it is when the sign-in has changed. */
  user?: { name: string; href: string; id?: string } | undefined;
};

function Search({ action, name = "q", value, label, placeholder }: TopBarSearch): JSX.Element {
  return (
    <search>
      <form class="find" action={action}>
        <label class="govuk-visually-hidden" for="find">
          {label}
        </label>
        <input id="find" type="search" name={name} value={value} placeholder={placeholder} autocomplete="off" />
        <span class="key-cap" aria-hidden="true">
          /
        </span>
      </form>
    </search>
  );
}

/** The line at the head of every page: the product, its places, search, and who is signed in. */
export function TopBar({ product, links = [], search, help, user }: TopBarProps): JSX.Element {
  return (
    <header class="top">
      <a class="product" href={product.href}>
        {product.text}
      </a>
      {links.length > 0 && (
        <nav aria-label={componentsWords().service}>
          <ul>
            {links.map(({ text, href, current }) => (
              <li key={href}>
                <a href={href} aria-current={current ? "page" : undefined}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {search && <Search {...search} />}
      {help && (
        <a class="help-link" href={help.href} data-key="?">
          {help.text}
        </a>
      )}
      {user && (
        <a class="user" href={user.href} data-person={user.id}>
          {user.name}
        </a>
      )}
    </header>
  );
}
