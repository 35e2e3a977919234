import { renderToString } from "preact-render-to-string";
import { notFound } from "../../../casework/refusal.ts";
import { notedIn } from "../../../casework/writing-notes/noted.ts";
import { parseAddress } from "../../../framework/address.ts";
import type { NotesReply } from "../../islands/writing-notes/protocol.ts";
import type { RequestContext } from "../../routing/route.ts";
import { loadStagePage } from "../load-page.ts";
import { NotesAt } from "./notes-at.tsx";

/** The notes of an open page as they stand after a save: its script asks for them when its person has stopped writing. */
export async function showNotes(context: RequestContext): Promise<Response> {
  const subSection = context.param("subSection");
  const page = context.query.get("page") ?? "";
  const isPage = page === "" || (page.length <= 300 && parseAddress(page)?.kind === "entry");
  const loaded = isPage ? await loadStagePage(context.work, context.param("stageId")) : null;
  if (!loaded?.visible.subSections.includes(subSection)) return context.refuse(notFound);
  const { visible } = loaded;
  const isHere = (address: string): boolean =>
    address.startsWith(page) &&
    visible.compiled.byId.get(parseAddress(address)?.question ?? "")?.subSection === subSection;
  const notes = await notedIn(context.work, visible, isHere);
  const of = { visible, now: context.now, mayWrite: loaded.mayWriteIn(subSection) };
  const addresses = [...new Set(notes.map(({ address }) => address))];
  const reply: NotesReply = {
    pieces: addresses.map((address) => ({
      address,
      html: renderToString(<NotesAt notes={notes.filter((note) => note.address === address)} of={of} />),
    })),
  };
  return context.json(reply);
}
