import { describeContract } from "../testing/describe-contract.tsx";
import { Pagination } from "./pagination.tsx";

describeContract("pagination", Pagination);
