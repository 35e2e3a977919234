import { describeContract } from "../testing/describe-contract.tsx";
import { Details } from "./details.tsx";

describeContract("details", Details);
