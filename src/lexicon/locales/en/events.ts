import type { Words } from "../../words.ts";

/** What somebody does to somebody. */
export const EVENTS: Words = {
  buy: "buy, buys, bought, acquire, acquires, acquired, purchase, take over, takes over, took over, acquisition, takeover, buyer, snap up, snapped up",
  sell: "sell, sells, sold, divest, dispose of, disposal, sale, offload, seller, spin off",
  pay: "pay, pays, paid, payment, hand over",
  receive: "receive, get, gets, got, collect, eligible for, paid by",
  lend: "lend, lends, lent, lender",
  borrow: "borrow, borrows, borrowed",
  supply: "supply, supplies, deliver, delivers, supplier to",
  sue: "sue, sues, sued, suing",
  "invest-in": "invest, invests, invested",
  "win-contract": "awarded, won a contract",
  demand: "demand, demands, demanded, seek, seeks, sought, call for, called for, request",
  refinance: "refinance",
  settle: "settle, settled, settlement",
  finance: "finance, fund, funded, financing, funding",
  issue: "issue, issues, issued, offering, place, placed",
  vote: "vote, voted, back, backed, favor, favored, favour, favoured, want, wanted",
  postpone: "postpone",
  investigate: "investigate, probe, examine, review",
  warn: "warn, warned, warning, profit warning",
  replace: "succeeding, succeeds, succeeded, replace, succeed, successor",
  build: "build, builds, built, construct, develop",
  fine: "fined, penalized, penalised",
  bid: "bid, bids, offer, offers, offered",
  employ: "employ, employs, employed",
};
