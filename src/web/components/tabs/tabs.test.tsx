import { describeContract } from "../testing/describe-contract.tsx";
import { Tabs } from "./tabs.tsx";

describeContract("tabs", Tabs);
