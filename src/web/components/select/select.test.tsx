import { describeContract } from "../testing/describe-contract.tsx";
import { Select } from "./select.tsx";

describeContract("select", Select);
