import type { Words } from "../../words.ts";

/** Companies, the people and bodies around them, and what they run. */
export const PARTIES: Words = {
  jobs: "jobs, job, positions, position, roles, posts, job cuts, layoffs, full-time positions, full-time jobs, full-time roles",
  employees:
    "employees, employee, workers, worker, staff, workforce, people employed, employ, employs, employed, staffers, staff members, personnel, workforce members, labor force, labour force, colleagues",
  customers:
    "customers, customer, clients, client, consumers, consumer, shoppers, patrons, retail customers, business customers, account holders",
  subscribers: "subscribers, subscriber, subscriptions, subscription",
  users: "users, user",
  households: "households, household",
  stores:
    "stores, store, shops, shop, outlets, outlet, branches, branch, dealership, dealerships, supermarket, supermarkets, retail outlets, department stores, department store, storefronts, pharmacies, bakeries",
  offices: "offices, office, headquarters, head office, head-office",
  sites: "sites, locations, location, site",
  plants:
    "plants, plant, factories, factory, mill, production site, production sites, manufacturing site, manufacturing sites, refinery, refineries, mills, assembly plant, facility, facilities",
  "data-centers": "data centers, data center, data centres, data centre",
  vehicles:
    "vehicles, vehicle, cars, car, trucks, truck, autos, vans, van, electric vehicles, electric cars, evs, lorries, lorry, automobiles, automobile",
  aircraft: "aircraft, aircrafts, planes, plane, jets, jet, airplanes",
  ships: "ships, ship, vessels, vessel, tanker",
  turbines: "turbines, turbine, wind turbines",
  passengers:
    "passengers, passenger, travelers, travellers, guests, flyers, fliers, riders, commuters, tourists, holidaymakers",
  patients: "patients, patient, participants, subjects, volunteers",
  "share-units": "shares, stock",
  lawsuits:
    "lawsuits, lawsuit, claims, litigation, sue, sued, suit, class action, class actions, legal action, court case, legal dispute, legal challenge",
  plaintiffs: "plaintiffs, plaintiff",
  companies: "companies, company, firms, firm, group, maker, business, corporation",
  economists: "economists, economist, experts, chief economist, forecasters, forecaster, researchers",
  analysts: "analysts, analyst, wall street, brokerage, brokers, strategists, strategist, research firm",
  investors:
    "investors, investor, private equity, buyout firm, private investors, retail investors, financial investor, private equity firm, venture capital",
  shareholders:
    "shareholders, shareholder, stockholders, stockholder, biggest investor, largest investor, owner, controlling shareholder, co-owner, backer, backers, existing shareholder, stakeholder, largest shareholder, biggest shareholder, major shareholder, top shareholder, anchor investor, anchor shareholder, owners",
  banks:
    "banks, bank, lender, lenders, building society, savings bank, savings banks, financial institution, financial institutions, lending institution, thrift",
  "central-bank": "central bank, central bankers",
  "council-members": "council members, council member, policymakers",
  board: "executive board, management board, management, board",
  "supervisory-board": "supervisory board, board of directors, chairman, chair, chairs, chairwoman",
  ceo: "chief executive, ceo, chief executive officer, boss, chief executives, managing director, ceo and president",
  founder: "founder, co-founder",
  governor: "governor, central bank chief",
  cfo: "chief financial officer, cfo, finance chief, finance director, finance head, cfos, finance boss",
  "works-council":
    "works council, works councils, employee representatives, labor representatives, labour representatives, staff council, worker representatives",
  union:
    "union, unions, labor union, labour union, trade union, trade unions, labor unions, pilots union, union leaders",
  opposition: "opposition, opposition party",
  government:
    "government, ministry, treasury, administration, finance ministry, cabinet, economy ministry, transport ministry, finance minister, economy minister, minister, ministers, coalition, white house, labor ministry",
  regulator:
    "regulator, regulators, watchdog, authority, antitrust authorities, authorities, competition authority, cartel office, federal cartel office, competition watchdog, antitrust watchdog, financial watchdog, supervisor, supervisors, supervisory authority, network agency, drug regulator, medicines regulator, securities regulator, antitrust regulator, antitrust regulators, competition regulator, market watchdog, banking supervisor, licensing authority, aviation authority, data protection authority",
  commission: "european commission, commission",
  court:
    "court, judge, tribunal, federal court of justice, federal constitutional court, constitutional court, supreme court, court of justice, court of appeal, court of appeals, appeals court, appeal court, regional court, higher regional court, district court, high court, federal court, local court, labor court, labour court, administrative court, european court of justice, judges, jury, jurors, justices",
  prosecutor: "prosecutor, prosecutors, prosecution",
  defense: "defense, defence, defense lawyers",
  insiders: "insiders, people familiar, sources, familiar with the matter, people close",
  newspaper:
    "newspaper, paper, magazine, news agency, newspapers, business daily, news outlet, broadcaster, press report",
  spokesperson:
    "spokesman, spokeswoman, spokesperson, company spokesman, company spokeswoman, spokespeople, representative, representatives",
  association:
    "association, industry association, lobby group, trade body, industry group, industry body, trade association, trade group, lobby, federation, chamber of commerce, chamber, consumer association, consumer group, consumer body, employers association, employers, creditor protection association, farmers association",
  agency:
    "rating agency, statistics office, agency, labor department, commerce department, federal statistical office, federal statistics office, statistical office, statistics agency, statistics bureau, bureau of statistics, census bureau, eurostat, rating agencies, ratings agency, ratings agencies, credit rating agency, employment agency, labor office, labour office, federal employment agency, statisticians",
  insurer: "insurer, insurance, reinsurer, insurers, insurance company, reinsurers, insurance group",
  carmaker:
    "carmaker, automaker, car manufacturer, carmakers, automakers, auto maker, vehicle maker, truckmaker, car maker",
  retailer:
    "retailer, retail chain, retailers, mail-order group, mail-order company, supermarket chain, grocer, fashion chain, discounter, clothing retailer, furniture retailer, department store chain, online retailer, chain",
  airline: "airline, carrier, airlines, carriers, budget airline, low-cost carrier",
  rival: "rival, competitor, competitors, rivals, competition",
  subsidiary: "subsidiary, unit, subsidiaries, offshoot, affiliate",
  parent: "parent, parent company",
  division: "division, unit, segment, business unit, divisions, segments, business units, business line",
  supplier: "supplier, suppliers",
};
