import type { Words } from "../../words.ts";

/** Words that move a value, and pairs of words that exclude each other. */
export const DIRECTIONS: Words = {
  up: "rise, rises, rose, risen, rising, increase, up, grow, grows, grew, grown, gain, gains, gained, climb, jump, surge, soar, advance, add, added, adds, raise, lift, boost, hike, higher, expand, expansion, accelerate, acceleration, rally, rallied, upgrade, uptick, upswing, upturn, upsurge, swell, widen, strengthen, double, triple, rebound, recover, recovery, step up, pick up, picked up, more, greater, larger, increment, elevate, escalate, enlarge, ascend, heighten, amplify, amplification, spike, leap, leapt, skyrocket, enhance, multiply, appreciate, edge up, create, created, up from, growing, bump, upward, upwards, augment, progress, surpass last year, above last year, climbed, climbs, climbing, hiked, upped, ups, raising, lifted, boosted, boosting, boosts, swelled, swollen, widened, advanced, uplift, pickup, pick-up, accelerated, bounced, bounce, push up, pushed up, went up, go up, gone up, goes up, revise up, revised up, revised upward, marked up, ramp up, ramped up, ramping up, scale up, scaled up, inch up, inched up, edged higher, edged up, tick up, ticked up, nudge up, nudged up, firmed, put on, inflate, expanded, upside, doubled, tripled, quadruple, quadrupled, doubling, tripling, jumped, improve to, better than last year, rocket, rocketed, vault, vaulted, zoom, zoomed, mount, mounted, increases, increased, upgraded to, appreciated, strengthened, rebounded, recovered, build-up, buildup, longer, upgraded, upgrades, upgrading, build in, surprise build, crept up, crept higher, inched higher, moved higher, went higher, came up, drove up, drove higher, pushed higher, push higher, lifts, hoisted, hoist, bumped up, bumps up, bump up, beefed up, beef up, bulked up, bolstered, bolster, bolsters, ticked higher, nudged higher, drifted higher, ballooned, balloon, mushroomed, snowballed, shot up, shoots up, shot higher, leaps, leaping, leaped, surged, surges, surging, soared, soars, soaring, spiked, spikes, spiking, rallies, rallying, rebounds, rebounding, recovers, recovering, recouped, recoup, clawed back, regained, regains, regain, firms, firming, strengthens, strengthening, swells, swelling, widens, widening, expands, expanding, accelerates, accelerating, quickened, quicken, quickens, gathered pace, picked up pace, sped up, doubles, triples, quadruples, multiplied, advances, advancing, gaining, topped up, jacked up, ratcheted up, stepped up, steps up, stepping up, ran up, built up, scaling up, growing faster, jumps, jumping, vaults, bounces back, bounced back, bounce back, climbs to, hikes, hiking, increasing, raises, boosted by, upscale, moving up, edges up, edges higher, inches up, ticks up, racked up, notched up, notched gains, lengthened, lengthen, enlarged, heightened, intensified, amassed, perked up, brightened up, upswings, markups, wider",
  down: "fall, falls, fell, fallen, falling, decline, decrease, drop, down, slip, slide, slid, sink, sank, sunk, shrink, shrank, shrunk, lose, loses, lost, losing, cut, cuts, cutting, reduce, reduction, lower, tumble, plunge, plummet, slump, dip, ease, eased, weaken, slow, slowed, slowdown, contracted, contraction, trim, slash, downgrade, retreat, shed, sheds, shedding, less, fewer, narrow, halve, downturn, deteriorated by, dive, crash, crashed, slashed, eliminate, eliminated, downward, downwards, lessen, diminish, dwindle, recede, curtail, subside, descend, downsize, reduced, smaller, drop-off, downtick, shave, shaved, lowering, axe, decelerate, deceleration, shortfall in, lower than, declined, declines, dropped, drops, dropping, slides, sliding, slipping, slipped, sinks, sinking, shrinks, shrinking, dips, dipped, eases, easing, cooled, cool, cools, cooling, slows, slowing, softened, soften, weakened, retreated, tumbled, plunged, plummeted, slumped, nosedive, nosedived, went down, go down, gone down, goes down, revise down, revised down, revised downward, marked down, scale back, scaled back, scaling back, pare, pared, pare back, pared back, cut back, cutbacks, cutback, dialed back, wind down, inched down, edged down, edged lower, ticked down, lowered, lowers, narrowed, narrows, fell back, drop off, dropped off, erode, eroded, depress, depressed, depreciate, depreciated, dented, dent, collapse, collapsed, halved, halving, cheapen, cheaper, reductions, decreases, decreased, lightened, drain, drained, tapered, taper, rolled back, roll back, take out, decreasing, declining, devalue, sagged, sag, nudged down, knock off, knocked off, wipe off, wiped off, crumble, crumbled, skid, skidded, sell-off, selloff, dwindled, lighten, downgraded, downgrades, downgrading, draw, drawdown, draws, crept down, crept lower, inched lower, moved lower, dropped back, came down, come down, comes down, brought down, bring down, thinned, tanked, slackened, abated, waned, wane, ebbed, ebb, subsided, slackening, moderated, moderate, dialled back, whittled, whittle, culled, culling, clipped, chopped, nosediving, tumbling, plunging, plummeting, slumping, slumps, tumbles, plunges, plummets, retreats, retreating, weakens, weakening, softens, softening, trims, trimmed, trimming, slashes, slashing, halves, contracting, recedes, receded, receding, diminished, lessened, curtailed, curtailing, gave up ground, lost ground, backed off, pulled back, pullback, sold off, slid back, eased back, slipped back, ticked lower, nudged lower, drifted lower, drifted down, shaved off, shed its, docked, deflated, discounted, marked lower, written lower, cut back on, dialing back, rowed back, brought lower, drove down, drove lower, dragged down, dragged lower, drag down, weighed down, knocked down, pushed down, pushed lower, pulled down, pull down, dropoff, easing off, falls back, fell away, fallen away, tailed off, tapering, cheapened, tighter, tightened, tightening, narrower",
  unchanged:
    "unchanged, keep, kept, maintain, hold, flat, stable, steady, constant, stagnate, stagnation, remain the same, stay the same, affirm, reaffirm, confirm, reiterate, same level, held steady, remained, hold steady, level with, left unchanged, leave unchanged, keeping, left its, sticks to, stick to, stuck to, stood by, stands by, holds steady, no change, maintained, maintaining, confirmed, confirming, reaffirmed, reiterated, stayed at, stays at, unmoved, little changed, sideways, retain, retained, retains, flat at, steady at, frozen at, stagnated, hold at, holds at, plateau, plateaued, in line with last year, leaves unchanged, left its forecast, left its guidance, stuck with, sticks with, reaffirming, reiterating, reiterates, reaffirms, confirms, affirmed, affirms, upholds its",
  above:
    "above, beat, beats, beaten, exceed, top, tops, topped, surpass, outperform, better than, ahead of, higher than, more than expected, outpace, stronger than, overshoot, exceeded, exceeds, exceeding, surpassed, surpasses, surpassing, beating, topping, outperformed, outstrip, outstripped, higher than expected, better than expected, better-than-expected, higher-than-expected, stronger-than-expected, stronger than expected, more than forecast, more than the, above expectations, in excess of expectations, overshot, eclipse, eclipsed, bigger than expected, faster than expected, larger than expected, beyond expectations, faster than, quicker than, topping expectations, beat estimates, beat forecasts, ahead of expectations, ahead of forecasts, ahead of the consensus, outgrew, outgrow, outdid, outdo, bested, outshone, more than analysts, above forecasts, above estimates, above consensus, came in above, came in ahead, faster, quicker",
  below:
    "below, miss, misses, missed, short of, worse than, lower than, less than expected, undershoot, undershot, undershooting, fell short, underperform, weaker than, behind, falls short, fall short, falling short, missing, lower than expected, worse-than-expected, lower-than-expected, weaker-than-expected, below expectations, lagged, lag, lagging, trailed, trailing, under expectations, fewer than expected, smaller than expected, slower than expected, shy of, less than forecast, under the, slower than, undercut, undercuts, missed estimates, missed forecasts, missed expectations, below forecasts, below estimates, below consensus, behind expectations, came in below, less than analysts, fell shy of, came up short, worse than expected, under consensus, slower",
  better:
    "improve, improvement, better, brighten, bettered, upgraded, amelioration, ameliorate, enhancement, enhance, improved, improves, improving, enhanced, brightened, brighter",
  worse:
    "worsen, deteriorate, deterioration, worse, decay, degrade, worsened, worsens, worsening, deteriorated, deteriorating, darkened, clouded, soured, degraded",
  strong:
    "strong, strongly, robust, solid, well, good, excellent, positive, healthy, impressive, great, excel, outstanding, favorable, successful, successfully, stronger, buoyant, upbeat, resilient, better, brisk, favourable",
  weak: "weak, poor, poorly, bad, disappointing, negative, sluggish, falter, struggle, unfavorable, badly, soft, weaker, lackluster, lacklustre, tepid, muted, subdued, weakness, downbeat, dismal, gloomy",
  significant:
    "significant, significantly, substantial, substantially, considerable, considerably, sharp, sharply, remarkable, major, dramatic, drastically, steep, steeply, strongly, heavily, heavy, massive, massively, big, hefty, markedly, marked, dramatically, huge",
  slight:
    "slight, slightly, minor, marginal, marginally, small, modest, modestly, minimal, negligible, somewhat, fractional, fractionally, a little, just, narrowly, mildly, mild",
  "more-side": "more than, in excess of",
  "less-side": "less than, fewer than",
  certain: "certainty, certain",
  uncertain: "uncertainty, uncertain, uncertainties",
  easy: "easy, easier, simple",
  difficult: "difficult, tough, challenging, hard, difficulty, harder",
  include: "including, include, inclusive",
  exclude: "excluding, exclude, exclusive of, excludes, ex-items",
  inflow:
    "inflow, inflows, flowed into, took in, net inflow, net inflows, poured into, attracted, attract, pulled in, raised in new money",
  outflow:
    "outflow, outflows, withdraw, withdrew, withdrawn, pulled, withdrawal, net outflow, net outflows, redeemed, redemptions, redemption, flowed out, took out, pull out of, pulled out of",
  open: "open, opening, opened, opens, openings, reopened, inaugurate, inaugurated, come on stream",
  close:
    "close, closing, closure, closed, shut, shut down, shutter, closes, closures, shuts, shutting, shuttered, shuttering, shutdown, mothball, mothballed, idled, idle, decommission, decommissioned, retire, retired, take out of service, out of service, phase out",
  accept:
    "accept, approve, approval, clear, cleared, back, backed, green light, endorse, consent, approved, approves, clears, clearance, given the go-ahead, go-ahead, sign off, signed off, endorsed, endorses, accepts, accepted, greenlight, greenlit, ratify, ratified, wave through, waved through, backs, backing, uphold, upheld, upholds, upholding, ruled in favor, ruled in favour, sided with, greenlights, okayed, ok'd, gave its blessing, blessing, gave the nod, assent, authorise, authorize, authorised, authorized, authorises, authorizes, permitted, wins approval, won approval, sanctioned, rubber-stamped, passed the",
  reject:
    "appeal, appealed, challenge the, contest the, reject, refuse, block, deny, decline to, turn down, turned down, prohibit, ban, veto, rebuff, rejects, rejected, rejecting, refused, refuses, denied, denying, blocked, blocks, spurn, spurned, rebuffed, vetoed, prohibited, banned, thwart, dismissed the offer, rule against, opposed, contests, dismissed the, dismissed the suit, dismissed the claim, dismissed the lawsuit, dismisses the, threw out, throws out, thrown out, struck down, strikes down, strike down, overturned, overturn, overturns, quashed, quash, annulled, annul, invalidated, voided, turns down, turning down, shot down, nixed, knocked back, snubbed, snub, spurns, rebuffs, opposes, withheld approval, refusal, rejection, refusing, blocking, barred, forbade, forbidden, halted the deal, complaint, objection, lodge an appeal, file an appeal, voted down, votes down, vote down, denied approval, refused approval, declined to approve, refuses to approve, refused to approve, bars, bar",
  begin:
    "begin, began, begun, start, launch, commence, kick off, starts, started, launches, launched, launching, commenced, get under way, kicks off, kicked off, initiated, initiate, starting, begins, embarks, embarked, rolled out, roll out, rolls out, rollout, set in motion, kick-off, resume, resumes, resumed, resuming, restart, restarted, restarts",
  end: "broke off, break off, broken off, called off, walked away, end, ended, ends, stop, halt, cease, suspend, suspended, abandon, scrap, terminate, collapse, collapsed, discontinue, halted, ending, stops, stopped, ceased, suspends, suspension, abandons, abandoned, scrapped, scraps, terminated, drop its, dropped its, shelve, shelved, pause, paused, axed, winds up, wound up, phased out, phasing out, calls off, calling off, cancel, cancels, cancelled, canceled, cancelling, canceling, cancellation, drops its, axing, axes, scrapping, shelving, halting, halts, suspending, discontinues, discontinuing, pulled the plug, broke off talks, walked out, walks away, aborts",
  continue: "continue, continues, continued, persist, persists, go on, goes on, ongoing",
  constitute: "made up, make up, makes up, accounted for, accounts for",
  phrasal:
    "half a, half of, sign up, signs up, signed up, set up, sets up, setting up, follow up, give up, gave up, line up, lined up, end up, ends up, ended up, turn up, come up, came up, open up, tie up, tied up, team up, teamed up, break up, wrap up, wrapped up, take up, took up, took down, take down, takes down, taking down",
  "single-digits":
    "single digits, single digit, single-digit, single-digits, low single, low-single, mid single, mid-single, high single, high-single",
  "double-digits":
    "double digits, double digit, double-digit, double-digits, low double, low-double, mid double, mid-double, high double, high-double",
  "low-digits": "low single, low-single, low double, low-double",
  "mid-digits": "mid single, mid-single, mid double, mid-double",
  "high-digits": "high single, high-single, high double, high-double",
  retract:
    "withdraw its, withdrew its, withdraws its, withdrawn its, pulled its, scrapped its, suspended its, withdrew the, scrapped the, withdrew guidance, pulled the, pull its, withdrawal of its, scraps its, suspends its, suspended the, withdraws the, withdrawn the, retracted, revoked, rescinded, retract",
  delay:
    "delay, postpone, postponed, defer, later, pushed back, deferred, push back, delayed, delays, delaying, postpones, defers, deferral, deferring, pushes back, pushed out, put off, putting off, puts off, rescheduled, set back, pushing back, behind schedule, later than planned, stalled, stall, moratorium, deferment, postponement, postponing, put on hold, puts on hold, placed on hold, kept on hold, is on hold, are on hold, on ice, put on ice, months late, weeks late, years late, running late, behind plan",
  hasten:
    "accelerate, bring forward, earlier, expedite, speed up, hasten, brought forward, brings forward, bringing forward, ahead of schedule, earlier than planned, sooner than planned, sped up, fast-track, fast-tracked, hastened, expedited",
  win: "win, won, victory",
  defeat: "lose, lost, defeat",
  hire: "hire, add jobs, create, recruit, recruiting, created, new jobs, new positions, hired, hires, hiring, recruited, recruits, add staff, adds jobs, added jobs, create jobs, additional jobs, additional staff, take on",
  dismiss:
    "fire, fired, lay off, laid off, layoffs, dismiss, eliminate, cut jobs, job cuts, shed, cutting, job losses, laying off, lays off, redundancies, redundancy, eliminating, eliminates, eliminated, axe, axed, let go, dismissed, dismissals, workforce reduction, staff cuts, shed jobs, headcount reduction, shedding, jobs at risk, made redundant",
  appoint:
    "appoint, name, named, promote, appointed, appoints, appointment, promoted, promotes, names, takes over as, take over as, took over as, tapped, elevated to, will become",
  leave:
    "resign, leave, leaves, left, step down, depart, stepping down, ousted, quit, resigned, resigns, resignation, departs, departed, departure, quits, leaving, steps down, stepped down, retires, retirement, exits, ousts, outgoing",
  admit: "admit, admitting, acknowledge, concede",
  guilty: "guilty, convicted",
  acquit: "acquitted, acquittal, innocent",
  "inside-range":
    "within, in line with, inside, broadly in line with, in step with, matching, matched, matches, consistent with, in keeping with, on par with, met expectations",
  "outside-range": "outside, outside of",
  "early-term": "short-term, near-term",
  "late-term": "long-term",
  "upper-bound":
    "at most, up to, maximum, no more than, as much as, or less, or below, or fewer, or lower, at the most",
  "lower-bound":
    "at least, minimum, no less than, or more, or above, or higher, no fewer than, not less than",
  newer: "new",
  older: "used, pre-owned, second-hand",
  domestic: "domestic, domestically, at home",
  foreign: "overseas, foreign, abroad, international",
  worldwide: "worldwide, global, globally",
  "inside-us": "inside the united states",
  "outside-us": "outside the united states",
  "first-time": "first",
  again: "again",
  enter: "enter, enters, entering",
  exit: "exit, withdraw from, pull out, pulled out, divestment, divested, divests, divestiture, exits, exited, exiting, pulls out, pulling out, withdrew from, withdraws from, withdrawing from",
  prior: "prior, previous, preceding",
  current: "current, present",
  "pre-event": "pre-pandemic",
  "post-event": "post-pandemic",
  best: "highest, high, peak, best, record high, record, all-time high, strongest, biggest, multi-year high, record level, record-high, new high, highs",
  worst:
    "lowest, low, worst, trough, record low, all-time low, weakest, multi-year low, new low, lows, record-low, smallest",
  "asset-rich": "surplus",
  "asset-poor": "deficit",
  favor: "favor, favour, support, supported",
  oppose: "oppose, against, opposed",
  growing: "growth",
  attained:
    "met its main goal, met the main goal, met its goal, met its target, met the primary endpoint, met its primary endpoint, achieved its goal, achieved its target, hit its target, reached its goal, reached its target, met its primary goal, met expectations, met the goal, achieved the main goal, reached the main goal, meets its main goal, achieved its main goal",
  punished: "fined, fine, fines, penalized, penalised, penalty, punished",
  exempt:
    "immunity, spared, unpunished, escaped a fine, escapes a fine, goes free, leniency, no fine, exempt, exempted, avoids a fine, avoided a fine",
};
