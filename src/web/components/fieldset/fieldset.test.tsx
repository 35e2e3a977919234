import { describeContract } from "../testing/describe-contract.tsx";
import { Fieldset } from "./fieldset.tsx";

describeContract("fieldset", Fieldset);
