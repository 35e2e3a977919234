import { describeContract } from "../testing/describe-contract.tsx";
import { Panel } from "./panel.tsx";

describeContract("panel", Panel);
