import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { checkSections } from "../../../casework/quality-checks/quality-checks.ts";
import { notFound } from "../../../casework/refusal.ts";
import { SectionNav } from "../../components/section-nav/section-nav.tsx";
import type { SigningReply } from "../../islands/signing/protocol.ts";
import type { RequestContext } from "../../routing/route.ts";
import { CommentThreads } from "../comment-box.tsx";
import { CheckGroup, ChecklistCount } from "./checklist.tsx";
import { DecideState, ReturnWords } from "./decide.tsx";
import { loadSigningPage } from "./load-signing-page.ts";
import type { SigningDeed } from "./post.ts";
import { signingNav } from "./signing-nav.ts";
import type { SigningPage } from "./signing-page.ts";

/** What the page shows otherwise after something was kept by its script: the pieces that moved, drawn by the same components. */
export async function replyTo(context: RequestContext, deed: SigningDeed): Promise<Response> {
  const page = await loadSigningPage(context);
  if (page === null) return context.refuse(notFound);
  const pieces: [string, VNode][] = [
    ["decide-state", <DecideState page={page} />],
    ["checklist-count", <ChecklistCount page={page} />],
    ["return-words", <ReturnWords page={page} />],
    ["sections", <SectionNav {...signingNav(page)} />],
    ...threadsIn(page, deed),
  ];
  const section = deed.verb === "all-met" ? checkSections.find((each) => each === deed.about) : undefined;
  if (section) pieces.push([`checks-${section}`, <CheckGroup page={page} section={section} />]);
  const reply: SigningReply = {
    at: context.now.toISOString(),
    pieces: pieces.map(([id, piece]) => ({ id, html: renderToString(piece) })),
  };
  return context.json(reply);
}

function threadsIn(page: SigningPage, { verb, about }: SigningDeed): [string, VNode][] {
  const address = verb === "comment" ? about : (page.comments.find((thread) => thread.id === about)?.address ?? null);
  if (address === null) return [];
  const field = page.reading.changes.flatMap(({ fields }) => fields).find((each) => each.address === address);
  const threads = page.comments.filter((thread) => thread.address === address);
  return [
    [
      `threads-${address}`,
      <CommentThreads
        threads={threads}
        mayWrite={false}
        currentText={field?.moved.after ?? ""}
        version={0}
        typed={new Map()}
      />,
    ],
  ];
}
