/** What pages show and give back, with fresh cases and many more of them. */
import "./html.test.tsx";
import "./stages/modules-are-views.test.ts";
import "./stages/question-views.test.ts";
import "./components/words-diff/words-diff.test.tsx";
