import type { ComponentChildren, JSX } from "preact";
import { LanguageLink } from "../../web/components/language-link/language-link.tsx";
import { PageFrame } from "../../web/components/page-frame/page-frame.tsx";
import { sharedWords } from "../../wording/shared.ts";

/** Where the plain pages' styles are; empty while nothing is built, so that an error page never fails for want of a file. */
export interface PlainPageSite {
  readonly stylesheets: readonly string[];
  readonly demonstration: boolean;
  readonly practice: boolean;
}

/** A page that stands outside the work: sign-in, kept forms, what went wrong. Whoever is signed in finds the way home in its top bar. */
export function PlainPage(props: {
  readonly title: string;
  readonly site: PlainPageSite;
  readonly userName?: string | undefined;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <PageFrame
      title={props.title}
      stylesheets={props.site.stylesheets}
      topBar={{
        product: { text: "AssetPlus", href: "/" },
        ...(props.userName === undefined
          ? {}
          : { links: [{ text: sharedWords().home, href: "/" }], user: { name: props.userName, href: "/account" } }),
      }}
      practice={props.site.practice ? { links: [] } : undefined}
      footer={
        <>
          <LanguageLink />
          {props.site.demonstration && <p>{sharedWords().demonstration}</p>}
        </>
      }
    >
      <div class="govuk-width-container">
        <h1 class="govuk-heading-l">{props.title}</h1>
        {props.children}
      </div>
    </PageFrame>
  );
}
