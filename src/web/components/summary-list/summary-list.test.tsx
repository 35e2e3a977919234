import { describeContract } from "../testing/describe-contract.tsx";
import { SummaryList } from "./summary-list.tsx";

describeContract("summary-list", SummaryList);
