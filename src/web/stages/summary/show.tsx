import type { JSX } from "preact";
import { type SummaryVersion, summaryVersions } from "../../../assessment/one-page-summary/summary.ts";
import { loadOnePage } from "../../../casework/one-page/load-one-page.ts";
import { stateInWords } from "../../../casework/one-page/state-in-words.ts";
import { referralStates } from "../../../casework/pathways/referral-states.ts";
import { notFound } from "../../../casework/refusal.ts";
import { markSeen } from "../../../casework/stages/mark-seen.ts";
import { onePageWords } from "../../../wording/one-page.ts";
import { languageNames, otherLanguage } from "../../account/language-cookie.ts";
import { PageBar } from "../../components/page-frame/page-bar.tsx";
import { frame } from "../../frame/frame.tsx";
import type { RequestContext } from "../../routing/route.ts";
import { dayOf } from "../../words/when.ts";
import { loadStagePage } from "../load-page.ts";
import { ReferralNews } from "../pathways/referral-states.tsx";
import { stageBanner } from "../stage-banner.ts";
import { stageNav } from "../stage-nav.ts";
import { OnePageBlocks } from "./blocks.tsx";
import { summarisedPath, summaryFilePath, summaryPath, versionOf } from "./paths.ts";

/** The stage on one page, that a duty worker reads in a minute; each line leads to where it comes from. */
export async function showSummary(context: RequestContext): Promise<Response> {
  const { work } = context;
  const stageId = context.param("stageId");
  const page = await loadStagePage(work, stageId);
  // Of a part no summary is made: it would call empty what it does not see.
  if (!page?.visible.all) return context.refuse(notFound);
  const { visible } = page;
  const version = versionOf(context.query);
  const { blocks } = await loadOnePage(work, page, version);
  // What it says of a need goes to nobody else.
  const referrals = version === "full" ? await referralStates(work, visible) : [];
  await markSeen(work, stageId);
  context.audit({ youngPersonId: visible.youngPerson.id, stageId, detail: { version } });
  const say = onePageWords();
  return context.page(
    frame(
      context,
      {
        title: `${say.title}, ${visible.youngPerson.displayName}, ${visible.head.title}`,
        place: "young-people",
        person: stageBanner(visible, dayOf(context.now)),
        nav: stageNav(visible, page.signatures, null),
      },
      <div class="one-page">
        <h1>{say.title}</h1>
        <PageBar sectionsHref="#sections">
          <Versions stageId={stageId} version={version} />
          {page.may("export") && <FileLinks stageId={stageId} version={version} />}
        </PageBar>
        <p class="one-page__about">
          <b>{stateInWords(visible, dayOf(context.now))}.</b>{" "}
          {visible.head.status !== "completed" && page.signatures.some(({ holdsCompletion }) => holdsCompletion) && (
            <b>{say.unsigned} </b>
          )}
          {say.whoMaySee[version]} <span class="one-page__screen quiet">{say.comesFrom}</span>
        </p>
        <OnePageBlocks blocks={blocks} hrefOf={({ address }) => address && summarisedPath(visible, address)} />
        <ReferralNews visible={visible} referrals={referrals} today={dayOf(context.now)} />
      </div>,
    ),
  );
}

function Versions({ stageId, version }: { readonly stageId: string; readonly version: SummaryVersion }): JSX.Element {
  const say = onePageWords();
  return (
    <nav class="one-page__versions" aria-label={say.versionsOf}>
      {summaryVersions.map((each) => (
        <a key={each} href={summaryPath(stageId, each)} aria-current={each === version ? "page" : undefined}>
          {say.version[each]}
        </a>
      ))}
    </nav>
  );
}

/** The same on one side of A4: in the language of the page, and in the other one. */
function FileLinks({ stageId, version }: { readonly stageId: string; readonly version: SummaryVersion }): JSX.Element {
  const { pdf } = onePageWords();
  const other = otherLanguage();
  return (
    <>
      <a href={summaryFilePath(stageId, version)}>{pdf}</a>
      <a href={summaryFilePath(stageId, version, other)} hreflang={other}>
        {pdf} (<span lang={other}>{languageNames[other]}</span>)
      </a>
    </>
  );
}
