/** A full stage of every type through the real services, where npm test takes the largest alone. */
import "./every-stage.test.ts";
