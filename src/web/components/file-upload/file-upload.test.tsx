import { describeContract } from "../testing/describe-contract.tsx";
import { FileUpload } from "./file-upload.tsx";

describeContract("file-upload", FileUpload);
