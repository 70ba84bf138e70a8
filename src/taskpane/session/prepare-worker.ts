import { expose } from "comlink";
import { prepare } from "../../app/prepare";
import type { PrepareService } from "./preparer";

const service: PrepareService = { prepare };
expose(service);
