/** Thousands of lives of stages, with fresh acts each time. */
import "./stage-lives.test.ts";
