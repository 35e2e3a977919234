import type { ComponentChildren, JSX } from "preact";
import { componentsWords } from "../../../wording/components.ts";
import { currentLanguage, languageTag } from "../../../wording/current-language.ts";
import { practiceWords } from "../../../wording/practice.ts";
import { IconSprite } from "../icon/icon-sprite.tsx";
import { type KeyHelp, Keys } from "../keys/keys.tsx";
import { PersonBanner, type PersonBannerProps } from "../person-banner/person-banner.tsx";
import { PracticeBand, type PracticeBandProps } from "../practice-band/practice-band.tsx";
import { SectionNav, type SectionNavProps } from "../section-nav/section-nav.tsx";
import { SkipLink } from "../skip-link/skip-link.tsx";
import { TopBar, type TopBarProps } from "../top-bar/top-bar.tsx";

export type PageFrameProps = {
  /** What the page is, most particular first: "Family and wider networks, Kian Marlow, Review". */
  title: string;
  /** Something on the page is wrong: the title says so first. */
  hasError?: boolean;
  /** The language of the request, unless said otherwise. */
  lang?: "en-GB" | "cy";
  stylesheets: readonly string[];
  /** Modules of the browser, loaded after the page. */
  scripts?: readonly string[];
  /** Address of the icon in the browser's tab. */
  icon?: string | undefined;
  topBar: TopBarProps;
  /** Where everything is practice: on every page. */
  practice?: PracticeBandProps | undefined;
  /** On every page of a young person. */
  person?: PersonBannerProps | undefined;
  nav?: SectionNavProps | undefined;
  keys?: readonly KeyHelp[];
  /** Links and sentences at the foot of the page. */
  footer?: ComponentChildren;
  children: ComponentChildren;
};

function Head({ title, hasError, stylesheets, scripts = [], icon, topBar, practice }: PageFrameProps): JSX.Element {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${hasError ? componentsWords().errorTitle(title) : title} - ${topBar.product.text}${practice ? ` - ${practiceWords().practice}` : ""}`}</title>
      {/* Without this line browsers ask for /favicon.ico on every first visit. */}
      <link rel="icon" href={icon ?? "data:,"} />
      {stylesheets.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {scripts.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
    </head>
  );
}

/**
 * The whole document round a page. It has no script, style or style attribute of its own, so that the strictest
 * content security policy holds (`default-src 'self'; img-src 'self' data:`). `main` comes before the sections in the
 * source: on a phone the work is above the list.
 */
export function PageFrame(props: PageFrameProps): JSX.Element {
  const { lang = languageTag(currentLanguage()), topBar, practice, person, nav, keys = [], footer, children } = props;
  return (
    <html lang={lang}>
      <Head {...props} />
      <body class={practice ? "ap ap--practice" : "ap"}>
        <IconSprite />
        <SkipLink href="#main">{componentsWords().skipToMain}</SkipLink>
        {practice && <PracticeBand {...practice} />}
        <TopBar {...topBar} />
        {person && <PersonBanner {...person} />}
        <div class={nav ? "frame frame--nav" : "frame"}>
          <main id="main" class={nav ? "page" : "wide"}>
            {children}
          </main>
          {nav && <SectionNav {...nav} />}
          {(keys.length > 0 || footer) && (
            <footer class="page-foot">
              {keys.length > 0 && <Keys keys={keys} />}
              {footer}
            </footer>
          )}
        </div>
      </body>
    </html>
  );
}
