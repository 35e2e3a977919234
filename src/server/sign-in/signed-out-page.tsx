import type { VNode } from "preact";
import { PlainPage, type PlainPageSite } from "../pages/plain-page.tsx";

/** What is seen after signing out. */
export function signedOutPage(site: PlainPageSite): VNode {
  return (
    <PlainPage title="You are signed out" site={site}>
      <p class="govuk-body">Everything that you saved is kept. A page still open in another tab can no longer save.</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/sign-in">
          Sign in again
        </a>
      </p>
    </PlainPage>
  );
}
