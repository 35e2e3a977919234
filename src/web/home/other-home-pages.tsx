import type { VNode } from "preact";
import type { PractitionerHome } from "../../casework/work-lists/practitioner-home.ts";
import { homeWords } from "../../wording/home.ts";
import { sharedWords } from "../../wording/shared.ts";
import { Button } from "../components/button/button.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { AskedOfYou } from "./asked-of-you.tsx";
import { HomeHead } from "./home-head.tsx";
import { LeftOffBox } from "./left-off-box.tsx";
import { homeKeys } from "./practitioner-home-page.tsx";
import { type SendingWork, sendingLinks, ToSend } from "./sending-work.tsx";

/** Keys of a page without rows. */
const quietKeys = () => homeKeys().filter(({ keys }) => keys[0] === "/" || keys[0] === "?");

/** Keys of a page with rows where nothing was left off. */
const rowKeys = () => homeKeys().filter(({ keys }) => keys[0] !== ".");

/** The home page of somebody who writes only what others give them: those parts, and where they left off. */
export function contributorHomePage(context: RequestContext, home: PractitionerHome): VNode {
  const asked = home.askedOfMe;
  const { given, service } = homeWords();
  const keys = asked.length > 0 || home.leftOff.length > 0 ? homeKeys() : quietKeys();
  return frame(
    context,
    { title: given.title, place: "home", keys },
    <>
      <HomeHead
        title={given.title}
        now={context.now}
        people={null}
        links={asked.length > 0 ? [{ id: "asked", link: service.askedOfYou, count: asked.length }] : []}
      />
      <LeftOffBox places={home.leftOff} now={context.now} />
      {asked.length === 0 ? <p class="home__none">{given.nothing}</p> : <AskedOfYou asked={asked} now={context.now} />}
    </>,
  );
}

/** The home page of somebody who keeps the case record and writes no assessment. */
export const recordHomePage = (context: RequestContext, sending: SendingWork | null): VNode =>
  frame(
    context,
    { title: homeWords().records.title, place: "home", keys: sending?.any === true ? rowKeys() : quietKeys() },
    <>
      <HomeHead
        title={homeWords().records.title}
        now={context.now}
        people={null}
        links={sending === null ? [] : sendingLinks(sending)}
      />
      <p class="home__none">
        {homeWords().records.whatYouDo} {sending && homeWords().records.whatYouSend}
      </p>
      <p class="do">
        <Button href="/young-people">{homeWords().records.find}</Button>
        <Button href="/young-people/new" classes="govuk-button--secondary">
          {sharedWords().addYoungPerson}
        </Button>
      </p>
      {sending && <ToSend sending={sending} now={context.now} />}
    </>,
  );

/** The home page of those for whom this version has no work yet: it says so and promises nothing. */
export function noWorkHomePage(context: RequestContext): VNode {
  const { actor, now } = context;
  const say = homeWords();
  const whyByRole: Readonly<Partial<Record<RequestContext["actor"]["role"], string>>> = say.noWork;
  return frame(
    context,
    { title: say.hello(actor.name), place: "home" },
    <>
      <HomeHead title={say.hello(actor.name)} now={now} people={null} links={[]} />
      <p class="home__none">{whyByRole[actor.role] ?? say.noWorkYet}</p>
      <p>
        {say.opensNoRecord} {say.account.before}
        <a href="/account">{say.account.link}</a>
        {say.account.after}
      </p>
    </>,
  );
}
