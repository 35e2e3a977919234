import { describeContract } from "../testing/describe-contract.tsx";
import { Radios } from "./radios.tsx";

describeContract("radios", Radios);
