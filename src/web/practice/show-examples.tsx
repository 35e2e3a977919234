import { practiceWords } from "../../wording/practice.ts";
import { frame } from "../frame/frame.tsx";
import type { RequestContext } from "../routing/route.ts";
import { examples } from "./examples.ts";
import { MarkedText } from "./marked-text.tsx";

/** What is description, what is analysis: sentences before and after, with what changed. */
export function showExamples(context: RequestContext): Response {
  const say = practiceWords().examples;
  return context.page(
    frame(
      context,
      { title: say.title, place: null },
      <div class="practice">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        <p>{say.test}</p>
        {examples.map(({ key, about, before, after, why }) => (
          <section key={key} class="compared" aria-labelledby={`example-${key}`}>
            <h2 id={`example-${key}`} lang="en-GB">
              {about}
            </h2>
            <div class="compared__sides">
              <div class="compared__own">
                <h3>{say.before}</h3>
                <MarkedText sentences={before} />
              </div>
              <div class="compared__model">
                <h3>{say.after}</h3>
                <MarkedText sentences={after} />
              </div>
            </div>
            <h3>{say.why}</h3>
            <p lang="en-GB">{why}</p>
          </section>
        ))}
      </div>,
    ),
  );
}
