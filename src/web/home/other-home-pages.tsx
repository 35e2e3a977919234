import type { VNode } from "preact";
import type { PractitionerHome } from "../../casework/work-lists/practitioner-home.ts";
import { Button } from "../components/button/button.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { AskedOfYou } from "./asked-of-you.tsx";
import { HomeHead } from "./home-head.tsx";
import { LeftOffBox } from "./left-off-box.tsx";
import { homeKeys } from "./practitioner-home-page.tsx";

/** Keys of a page without rows. */
const quietKeys = homeKeys.filter(({ keys }) => keys[0] === "/" || keys[0] === "?");

/** The home page of somebody who writes only what others give them: those parts, and where they left off. */
export function contributorHomePage(context: RequestContext, home: PractitionerHome): VNode {
  const asked = home.askedOfMe;
  return frame(
    context,
    { title: "Given to you", place: "home", keys: asked.length > 0 || home.leftOff.length > 0 ? homeKeys : quietKeys },
    <>
      <HomeHead
        title="Given to you"
        now={context.now}
        people={null}
        links={asked.length > 0 ? [{ id: "asked", link: "asked of you", count: asked.length }] : []}
      />
      <LeftOffBox places={home.leftOff} now={context.now} />
      {asked.length === 0 ? (
        <p class="home__none">
          Nobody has asked you to write anything at the moment. When somebody gives you a part of a stage, it stands
          here, with a link that opens it.
        </p>
      ) : (
        <AskedOfYou asked={asked} now={context.now} />
      )}
    </>,
  );
}

/** The home page of somebody who keeps the case record and writes no assessment. */
export const recordHomePage = (context: RequestContext): VNode =>
  frame(
    context,
    { title: "Case records", place: "home", keys: quietKeys },
    <>
      <HomeHead title="Case records" now={context.now} people={null} links={[]} />
      <p class="home__none">
        You keep the facts of the case record: details, parents and carers, offences and outcomes. Assessments are
        written by practitioners.
      </p>
      <p class="do">
        <Button href="/young-people">Find a young person</Button>
        <Button href="/young-people/new" classes="govuk-button--secondary">
          Add a young person
        </Button>
      </p>
    </>,
  );

/** The home page of those for whom this version has no work yet: it says so and promises nothing. */
export const noWorkHomePage = (context: RequestContext): VNode =>
  frame(
    context,
    { title: `Hello, ${context.actor.name}`, place: "home" },
    <>
      <HomeHead title={`Hello, ${context.actor.name}`} now={context.now} people={null} links={[]} />
      <p class="home__none">{noWork[context.actor.role] ?? noWorkYet}</p>
      <p>
        Your role does not open the record of any young person here. <a href="/account">Your account</a> says who you
        are signed in as.
      </p>
    </>,
  );

const noWorkYet = "There are no pages for your role in this version yet.";
const noWork: Readonly<Partial<Record<RequestContext["actor"]["role"], string>>> = {
  administrator:
    "Pages for people, permissions, countersignature criteria and retention are still to come. Until then they are settings of the installation; the operations guide says how to change them.",
  "data-protection-officer":
    "Pages for the audit, subject access and retention are still to come. Until then the audit is verified by a command; the operations guide names it.",
  inspector: "Read-only samples for inspection are still to come.",
  "placements-officer":
    "What services send for a placement decision will stand here once sending is part of this version.",
  "probation-officer": "Cases handed over to you will stand here once sending is part of this version.",
};
