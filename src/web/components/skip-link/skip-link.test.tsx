import { describeContract } from "../testing/describe-contract.tsx";
import { SkipLink } from "./skip-link.tsx";

describeContract("skip-link", SkipLink);
