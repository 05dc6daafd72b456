import { storeContract } from "../contracts/store-contract.ts";
import { sqlitePlace } from "./places.ts";

storeContract("sqlite", sqlitePlace);
