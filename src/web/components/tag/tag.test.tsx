import { describeContract } from "../testing/describe-contract.tsx";
import { Tag } from "./tag.tsx";

describeContract("tag", Tag);
