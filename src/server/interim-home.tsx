import { signedIn } from "../web/routing/permission.ts";
import type { Route } from "../web/routing/route.ts";
import { PlainPage } from "./pages/plain-page.tsx";

/** The home page until the pages' own table of routes is there: one audited page, from sign-in to database. */
export const interimRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/",
    permission: signedIn,
    audit: "home-viewed",
    async handler({ work, actor, page, site }) {
      const people = await work.tx
        .selectFrom("young_person")
        .select(["id", "display_name"])
        .orderBy("display_name")
        .execute();
      return page(
        <PlainPage
          title={`Hello, ${actor.name}`}
          site={{ stylesheets: [], demonstration: site.demonstration }}
          userName={actor.name}
        >
          <ul class="govuk-list">
            {people.map((person) => (
              <li key={person.id}>{person.display_name}</li>
            ))}
          </ul>
          {people.length === 0 && <p class="govuk-body">There are no young people here yet.</p>}
        </PlainPage>,
      );
    },
  },
];
