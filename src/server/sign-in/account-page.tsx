import type { VNode } from "preact";
import type { Actor } from "../../casework/actor.ts";
import type { PageSession } from "../../web/routing/route.ts";
import { csrfField } from "../kept-forms/sealed-forms.ts";
import { PlainPage, type PlainPageSite } from "../pages/plain-page.tsx";

/** Who is signed in, until when, and the way out. */
export function accountPage(site: PlainPageSite, actor: Actor, session: PageSession): VNode {
  const end = session.absoluteEnd.toLocaleString("en-GB", {
    timeZone: "Europe/London",
    dateStyle: "full",
    timeStyle: "short",
  });
  return (
    <PlainPage title={actor.name} site={site} userName={actor.name}>
      <p class="govuk-body">
        {actor.role.charAt(0).toUpperCase() + actor.role.slice(1).replaceAll("-", " ")}, {actor.organisationName}.
        {actor.permissions.length > 0 && ` May ${actor.permissions.join(" and ")}.`}
      </p>
      <p class="govuk-body">You are signed in until {end}, or until you have done nothing for a while.</p>
      <form method="post" action="/sign-out">
        <input type="hidden" name={csrfField} value={session.csrf} />
        <button type="submit" class="govuk-button">
          Sign out
        </button>
      </form>
      <p class="govuk-body">
        <a class="govuk-link" href="/kept-forms">
          Forms kept for you
        </a>
      </p>
    </PlainPage>
  );
}

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
