/** Nothing typed is lost and every moment can be shown, with fresh cases and many more of them. */
import "./nothing-lost.test.ts";
