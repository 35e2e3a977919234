import type { JSX, VNode } from "preact";
import { Keys } from "../components/keys/keys.tsx";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { type HelpTopic, helpTopics } from "./topics.ts";

/** All of the help on one plain page: each kind of page has its place, so that a link leads to the very one. */
export function helpPage(context: RequestContext): VNode {
  return frame(
    context,
    { title: "Help", place: null },
    <div class="help">
      <h1>Help</h1>
      <p>
        “Help” at the top of every page, or the key <kbd>?</kbd>, leads to what concerns that page. Keys of one letter
        never act while you type in a box; they can be <a href="/account#keyboard">switched off in your account</a>.
      </p>
      <nav aria-label="Help topics">
        <ul>
          {helpTopics.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {helpTopics.map((topic) => (
        <Topic key={topic.id} topic={topic} />
      ))}
    </div>,
  );
}

const Topic = ({ topic }: { readonly topic: HelpTopic }): JSX.Element => (
  <section aria-labelledby={topic.id}>
    <h2 class="ruled" id={topic.id} tabIndex={-1}>
      {topic.title}
    </h2>
    {topic.purpose.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    <h3>What is saved when</h3>
    <p>{topic.saved}</p>
    <h3>Who sees it</h3>
    <p>{topic.seenBy}</p>
    <h3>Keys</h3>
    <Keys keys={topic.keys} />
  </section>
);
