import type { Words } from "../../words.ts";

/** What somebody does to somebody. */
export const EVENTS: Words = {
  buy: "buy, buys, bought, buying, to acquire, acquiring, acquire, acquires, acquired, purchase, take over, takes over, took over, acquisition, takeover, buyer, snap up, snapped up",
  sell: "sell, sells, sold, divest, dispose of, disposal, sale, offload, seller, spin off, divestment, divested, divests, divestiture, offloaded, offloads, parted with, parts with, shed its, sheds its",
  pay: "pay, pays, paid, payment, hand over",
  receive: "receive, get, gets, got, collect, eligible for, paid by",
  lend: "lend, lends, lent, lender",
  borrow: "borrow, borrows, borrowed",
  supply: "supply, supplies, deliver, delivers, supplier to",
  sue: "sue, sues, sued, suing, filed suit, files suit, filed a lawsuit, brought the case, brought a case, took to court, taken to court, takes to court, sued by",
  hold: "hold, holds, held, own, owns, owned",
  "invest-in": "stake in, investment in, investing in, invest, invests, invested",
  "win-contract": "awarded, won a contract",
  demand:
    "demand, demands, demanded, seek, seeks, sought, call for, called for, request, charged, charging, requires, required, requirement, requirements, insists on, insisted on",
  refinance: "refinance",
  settle: "settle, settled, settlement, settles, settling, amicable, out of court",
  finance: "finance, fund, funded, financing, funding",
  issue: "issue, issues, issued, offering, place, placed",
  vote: "vote, voted, back, backed, favor, favored, favour, favoured, want, wanted",
  postpone: "postpone",
  investigate: "investigate, probe, examine, review",
  warn: "warn, warned, warning, profit warning",
  replace: "succeeding, succeeds, succeeded, replace, succeed, successor",
  build: "build, builds, built, construct, develop",
  fine: "fined, penalized, penalised",
  license: "license, licensed, licensing, licence, lease to, leased to",
  bid: "bid, bids, offer, offers, offered",
  employ: "employ, employs, employed",
  order: "ordered, has ordered, placed an order, places an order",
};
