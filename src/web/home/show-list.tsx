import { notFound } from "../../casework/refusal.ts";
import { serviceList, serviceLists } from "../../casework/work-lists/manager-home.ts";
import { homeWords } from "../../wording/home.ts";
import { Pagination } from "../components/pagination/pagination.tsx";
import { WorkTable } from "../components/work-table/work-table.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { HomeHead } from "./home-head.tsx";
import { listPath } from "./list-path.ts";
import { managerGroups } from "./manager-home-page.tsx";
import { homeKeys, stageColumns } from "./practitioner-home-page.tsx";

/** Rows on one page [own]. */
const size = 50;
/** No service has so many pages; a number beyond the last shows an empty list. */
const mostPages = 10_000;

/** One whole list of a manager's home page, page by page. */
export async function showList(context: RequestContext): Promise<Response> {
  const list = serviceLists.find((each) => each === context.param("list"));
  if (list === undefined) return context.refuse(notFound);
  const asked = Number(context.query.get("page") ?? "1");
  const page = Number.isInteger(asked) && asked >= 1 && asked <= mostPages ? asked : 1;
  const found = await serviceList(context.work, list, { from: (page - 1) * size, size });
  if (!found.ok) return context.refuse(found.refusal);
  const say = homeWords();
  const [group] = managerGroups(found.value, context.now);
  const to = (number: number): string => `${listPath(list)}?page=${number}`;
  const pages = Math.ceil((group?.count ?? 0) / size);
  return context.page(
    frame(
      context,
      { title: group?.heading ?? say.service.title, place: "home", keys: homeKeys() },
      <>
        <HomeHead title={group?.heading ?? say.service.title} now={context.now} people={null} links={[]} />
        {group === undefined || group.rows.length === 0 ? (
          <p class="home__none">{say.nothingInList}</p>
        ) : (
          <WorkTable
            caption={group.heading ?? ""}
            columns={stageColumns(say.columns.wanted)}
            groups={[{ id: group.id, rows: group.rows }]}
          />
        )}
        {pages > 1 && (
          <Pagination
            {...(page > 1 ? { previous: { href: to(page - 1) } } : {})}
            {...(page < pages ? { next: { href: to(page + 1) } } : {})}
          />
        )}
        <p>
          <a href="/">{say.backHome}</a>
        </p>
      </>,
    ),
  );
}
