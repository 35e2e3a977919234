/** Every further question of every stage, where npm test takes each at one stage. */
import "./further-questions.test.ts";
