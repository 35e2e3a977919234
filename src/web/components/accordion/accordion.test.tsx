import { describeContract } from "../testing/describe-contract.tsx";
import { Accordion } from "./accordion.tsx";

describeContract("accordion", Accordion);
