import { describeContract } from "../testing/describe-contract.tsx";
import { Checkboxes } from "./checkboxes.tsx";

describeContract("checkboxes", Checkboxes);
