import type { VNode } from "preact";
import { sharedWords } from "../../wording/shared.ts";
import { signInWords } from "../../wording/sign-in.ts";
import { PlainPage, type PlainPageSite } from "../pages/plain-page.tsx";

/** What is seen after signing out. */
export function signedOutPage(site: PlainPageSite): VNode {
  return (
    <PlainPage title={signInWords().signedOut} site={site}>
      <p class="govuk-body">{signInWords().savedIsKept}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/sign-in">
          {sharedWords().signInAgain}
        </a>
      </p>
    </PlainPage>
  );
}
