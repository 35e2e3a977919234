import type { ComponentChildren, JSX, VNode } from "preact";
import type { Actor } from "../../casework/actor.ts";
import { configurationWords } from "../../wording/configuration.ts";
import { frameWords } from "../../wording/frame.ts";
import { noticesWords } from "../../wording/notices.ts";
import { sharedWords } from "../../wording/shared.ts";
import type { KeyHelp } from "../components/keys/keys.tsx";
import { LanguageLink } from "../components/language-link/language-link.tsx";
import { PageFrame } from "../components/page-frame/page-frame.tsx";
import type { PersonBannerProps } from "../components/person-banner/person-banner.tsx";
import type { SectionNavProps } from "../components/section-nav/section-nav.tsx";
import type { TopBarLink } from "../components/top-bar/top-bar.tsx";
import { configurationPath } from "../configuration/paths.ts";
import { helpPath } from "../help/help-path.ts";
import { noticesPath } from "../notices/notice-paths.ts";
import { practiceLinks } from "../practice/practice-links.ts";
import { protectionPath } from "../restricted/paths.ts";
import type { RequestContext } from "../routing/route.ts";
import { looksAfterRecords, readsTheRecord, setsUpTheService } from "../who.ts";

/** The place in the top bar that a page belongs to. */
export type Place = "home" | "young-people" | "notices" | "protection" | "configuration" | "account" | null;

export interface FrameOptions {
  readonly title: string;
  readonly place: Place;
  readonly hasError?: boolean;
  readonly person?: PersonBannerProps | undefined;
  readonly nav?: SectionNavProps | undefined;
  readonly keys?: readonly KeyHelp[];
  /** Island of the page by its plain name; every page has `every-page.js`. */
  readonly scripts?: readonly string[];
}

const opensRecords = (actor: Actor): boolean => readsTheRecord.allows(actor);

function links({ actor, newNotices }: RequestContext, place: Place): readonly TopBarLink[] {
  const { home, youngPeople } = sharedWords();
  const say = frameWords();
  return [
    { text: home, href: "/", current: place === "home" },
    ...(opensRecords(actor) ? [{ text: youngPeople, href: "/young-people", current: place === "young-people" }] : []),
    ...(looksAfterRecords.allows(actor)
      ? [{ text: say.protection, href: protectionPath, current: place === "protection" }]
      : []),
    ...(setsUpTheService.allows(actor)
      ? [{ text: configurationWords().place, href: configurationPath, current: place === "configuration" }]
      : []),
    { text: noticesWords().inBar(newNotices), href: noticesPath, current: place === "notices" },
  ];
}

/** The whole page round its content: top bar, person banner, sections, keys. The same for every page of a signed-in person. */
export function frame(context: RequestContext, options: FrameOptions, children: ComponentChildren): VNode {
  const { site, actor } = context;
  const say = frameWords();
  const { help, demonstration } = sharedWords();
  return (
    <PageFrame
      title={options.title}
      hasError={options.hasError ?? false}
      stylesheets={[site.assetUrl("app.css")]}
      scripts={["every-page.js", ...(options.scripts ?? [])].map((name) => site.assetUrl(name))}
      topBar={{
        product: { text: "AssetPlus", href: "/" },
        links: links(context, options.place),
        search: opensRecords(actor)
          ? { action: "/young-people", label: say.searchPeople, placeholder: say.nameOrReference }
          : undefined,
        help: { text: help, href: helpPath(new URL(context.request.url).pathname) },
        user: { name: actor.name, href: "/account", id: actor.userId },
      }}
      practice={site.practice ? { links: practiceLinks(actor, new URL(context.request.url).pathname) } : undefined}
      person={options.person}
      nav={options.nav}
      keys={options.keys ?? []}
      footer={
        <>
          <LanguageLink />
          {site.demonstration && <p>{demonstration}</p>}
        </>
      }
    >
      {children}
    </PageFrame>
  );
}

/** The hidden field that shows that a form came from our own page. */
export const CsrfField = ({ context }: { readonly context: RequestContext }): JSX.Element => (
  <input type="hidden" name="_csrf" value={context.session.csrf} />
);
