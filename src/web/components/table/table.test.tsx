import { describeContract } from "../testing/describe-contract.tsx";
import { Table } from "./table.tsx";

describeContract("table", Table);
