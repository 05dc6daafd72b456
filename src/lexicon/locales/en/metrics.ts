import type { Words } from "../../words.ts";

/** What is measured. */
export const METRICS: Words = {
  revenue:
    "revenue, revenues, sales, turnover, net sales, top line, net revenue, billings, topline, operating revenue, operating revenues, total revenue, group sales, group revenue, net revenues, sales revenue",
  "retail-sales": "retail sales",
  profit:
    "profit, profits, earnings, earn, earned, income, bottom line, group profit, quarterly profit, annual profit, full-year profit",
  gain: "profit, profits, gain, surplus, earn, earned, income",
  loss: "loss, losses, deficit, net loss, net losses, pretax loss, pretax losses, operating loss, operating losses, quarterly loss, shortfall, operating deficit, annual loss, full-year loss, in the red",
  "net-income":
    "net income, net profit, net earnings, net loss, net losses, after-tax profit, profit after tax, net earning, bottom-line profit, attributable profit, earnings after tax, post-tax profit, profit attributable",
  "operating-profit":
    "operating profit, operating income, ebit, ebita, operating earnings, operating loss, trading profit, core profit, operating result, earnings before interest and taxes, earnings before interest and tax, profit from operations, core earnings, operating profits",
  ebitda:
    "ebitda, earnings before interest taxes depreciation and amortization, core earnings before depreciation, core earnings, core profit, core profits, underlying core profit",
  "pretax-profit":
    "pretax profit, pre-tax profit, profit before tax, pretax income, pre-tax income, pretax loss, pre-tax loss, earnings before tax, pre-tax earnings, pretax earnings, pre-tax profits, pretax profits, earnings before taxes, income before taxes",
  "gross-profit": "gross profit, gross profits",
  eps: "earnings per share, eps, profit per share, income per share, loss per share, per-share earnings, per-share profit, profits per share, earnings a share",
  margin: "margin, margins, profit margin, profit margins, return on sales, net margin",
  "gross-margin": "gross margin, gross profit margin",
  "operating-margin":
    "operating margin, operating profit margin, ebit margin, operating margins, ebita margin, trading margin",
  capex:
    "capital expenditure, capital expenditures, capex, capital spending, capital investment, invest, investment, investments, capital outlay, capital outlays, investment budget, capex budget, capital budget",
  "free-cash-flow": "free cash flow, free cashflow",
  "cash-flow": "cash flow, cashflow, operating cash flow",
  "order-intake":
    "order intake, orders, new orders, bookings, factory orders, incoming orders, order inflow, order volume, orders received, net orders, new business",
  backlog:
    "backlog, order backlog, order book, unfilled orders, order books, on order, orders on hand, order backlogs, order pipeline",
  dividend:
    "dividend, dividends, payout, interim dividend, final dividend, special dividend, dividend payout, annual dividend",
  buyback:
    "buyback, share buyback, share repurchase, stock repurchase, buy back, repurchase, repurchases, own shares, buybacks, stock buyback, share repurchases, buying back, bought back, share buy-back, repurchase program, repurchase programme, repurchasing, treasury shares, treasury stock, own stock",
  "share-price": "share price, stock price, shares, stock, share, close, closing price, share prices",
  "market-cap":
    "market capitalization, market capitalisation, market cap, market value, market valuation, stock market value",
  "price-target": "price target, target price, price objective, target prices, price targets",
  valuation: "valuation, valued, value the, values, enterprise value, value at, worth",
  guidance:
    "guidance, outlook, forecast, target, targets, target range, projection, target corridor, full-year outlook, full-year target, annual target, goal, goals, forecasts, projections",
  "unemployment-rate": "unemployment rate, jobless rate, unemployment",
  unemployed: "unemployed, jobless, people out of work, out of work, number of unemployed, jobseekers",
  "jobless-claims":
    "jobless claims, initial claims, unemployment claims, unemployment benefits, claims for unemployment benefits, weekly claims, first-time claims",
  "participation-rate": "participation rate",
  inflation:
    "inflation, inflation rate, cpi, price growth, price inflation, consumer inflation, inflation figure, annual inflation, headline inflation, inflation rates, headline rate, annual inflation rate, headline inflation rate, consumer inflation rate, price pressures",
  "consumer-prices": "consumer prices, cost of living, consumer price index",
  "core-inflation":
    "core inflation, core cpi, core prices, excluding food and energy, excluding energy and food, excludes food and energy, strips out food and energy, stripping out food and energy, without food and energy, underlying inflation, core rate",
  "services-inflation": "services inflation",
  "producer-prices":
    "producer prices, ppi, wholesale prices, factory-gate prices, producer price, wholesale inflation, producer price index",
  "energy-prices": "energy prices, energy costs",
  "food-prices": "food prices",
  "interest-rate":
    "interest rate, interest rates, key rate, policy rate, base rate, benchmark rate, fed funds rate, rates, key interest rate, rate, main rate, benchmark interest rate, borrowing costs, policy interest rate, lending rate, refinancing rate, main refinancing rate",
  "deposit-rate": "deposit rate, deposit facility",
  "mortgage-rate":
    "mortgage rate, mortgage rates, home loan rates, home loans, home loan, mortgage interest rates, mortgages, mortgage, mortgage loans, construction loans",
  "interest-expense": "interest expense, interest costs",
  "interest-income": "net interest income, interest income, net interest revenue, lending income",
  "interest-cover": "interest coverage, interest cover",
  yield: "yield, yields, bond yield, bond yields",
  spread: "spread, gap, yield gap, yield spread, risk premium, premium over",
  gdp: "gross domestic product, gdp, economic output, economy, economic growth, economic activity, economic expansion",
  wages:
    "wages, wage, pay rise, hourly earnings, average hourly earnings, salaries, salary, compensation, pay deal, paychecks, pay increase, hourly pay, wage increase, base pay, pay award, wage deal",
  exports: "exports, export, exported, exporting, overseas shipments, shipments",
  imports: "imports, import, imported, importing",
  "trade-balance": "trade balance, trade surplus, trade deficit, trade gap",
  "industrial-production": "industrial production, industrial output, manufacturing output",
  production:
    "production, output, produce, produced, oil output, crude output, oil production, crude production, volumes, outputs, manufacture",
  deliveries:
    "deliveries, delivery, deliver, unit sales, shipments, vehicle sales, car sales, units sold, vehicle deliveries, handed over, unit volumes, sales volume, sales volumes, volume growth, volumes",
  registrations: "registrations, new registrations, car registrations, new-car registrations, registered",
  debt: "debt, debts, borrowings, liabilities, indebtedness, passiva, indebted, debt load, debt pile, total debt, gross debt, financial debt, outstanding debt",
  "net-debt": "net debt, net borrowings, net financial debt, net indebtedness",
  "leverage-ratio":
    "leverage, loan-to-value, loan-to-value ratio, ltv, leverage ratio, debt ratio, gearing, debt-to-equity, net leverage, debt-to-gdp ratio, debt-to-gdp, debt to gdp, public debt ratio, government debt ratio",
  equity: "equity, shareholders equity",
  "equity-ratio": "equity ratio, capital ratio",
  "cet1-ratio":
    "cet1, core capital ratio, cet1 ratio, common equity tier 1, core tier 1 ratio, tier 1 capital ratio, cet 1 ratio, core tier one ratio",
  "combined-ratio": "combined ratio",
  "cost-income-ratio": "cost-income ratio, cost-to-income ratio, cost/income ratio",
  "solvency-ratio": "solvency ratio",
  "loan-losses":
    "loan loss provisions, provisions for credit losses, credit losses, loan losses, bad loans, credit loss provisions, risk provisions, bad loan provisions, provisions for bad loans, loan-loss provisions, provisions for loan losses, credit provisions, loan impairments, cost of risk, bad-loan provisions, provisions for bad debts, risk provisioning, problem loans, soured loans, loan loss, loan-loss",
  "npl-ratio":
    "non-performing loans, npl ratio, bad loan ratio, bad debt ratio, nonperforming loans, bad loans, problem loans, soured loans, non-performing loan",
  "assets-under-management":
    "assets under management, aum, managed assets, client assets, assets it manages, funds under management, managed funds",
  "fund-flow":
    "inflows, inflow, outflows, outflow, net new money, flows, net inflows, net outflows, new client money, fresh money, new money, net flows",
  assets: "total assets, balance sheet total, assets",
  cash: "cash, liquidity, cash and cash equivalents, liquid funds, cash on hand, cash pile, liquid assets, cash reserves, cash position, cash balance, cash and equivalents, liquid resources, net cash, war chest, liquidity reserves",
  "cash-burn": "cash burn, burned, burnt, cash outflow, burn rate",
  "credit-line":
    "credit line, credit lines, credit facility, lines of credit, line of credit, revolving credit facility, revolver, credit facilities",
  impairment:
    "impairment, write-down, writedown, write-off, goodwill impairment, write down, writedowns, write-downs, write-offs, impairments, impairment charge, goodwill write-down, goodwill charge, depreciation, impairment charges",
  provision:
    "provision, provisions, set aside, reserve for litigation, provisioned, reserves for, accrued, put aside, puts aside, sets aside, setting aside, earmarked",
  "research-spending":
    "research and development, r&d, research spending, r&d spending, r&d expenses, research costs, research and development spending, research and development costs, r&d costs, r&d expenditure, r&d budget",
  tax: "tax, taxes, tax rate, corporate tax, income tax, value-added tax, sales tax, tax revenue, tax bill, tax burden",
  tariff:
    "tariff, tariffs, import duty, duties, levy, levies, import tariffs, import tariff, punitive tariffs, import duties, customs duties, duty",
  costs:
    "cost, costs, expenses, expense, spending, expenditure, outlays, operating costs, outlay, operating expenses, cost base, energy bills, bill",
  "integration-costs": "integration costs",
  charge:
    "charge, charges, one-time charge, restructuring costs, pretax charges, restructuring charge, restructuring charges, one-off costs, one-time costs, one-time charges, exceptional charge, special charge, one-off charges, one-off charge, one-off expenses, restructuring expenses, exceptional items, special charges, nonrecurring costs",
  savings:
    "savings, cost savings, save, saves, cost reductions, cost reduction, cost cuts, cost cutting, cost-saving, saving",
  synergies: "synergies, cost synergies, synergy, synergy effects, synergy target",
  "purchase-price":
    "purchase price, price paid, takeover price, deal value, transaction value, price tag, acquisition price, sale price, transaction volume, total consideration, selling price",
  premium: "premium, markup, mark-up",
  discount: "discount",
  "termination-fee": "termination fee, break fee, breakup fee",
  fine: "fine, penalty, fines, fined, fining, penalties, antitrust fine, fine of, penalty payment",
  settlement: "settlement, settle, settled, settles, settling, resolve",
  "upfront-payment": "upfront payment, upfront, up-front, up front, advance payment, initial payment",
  "milestone-payment": "milestone, milestones, milestone payments",
  royalties: "royalties, royalty, licensing fees, license fees, licence fees",
  proceeds: "proceeds, raise in the offering",
  "subscription-price":
    "subscription price, issue price, offer price, ipo price, placement price, exercise price, pricing the shares",
  ratio: "ratio, share of, proportion, quota",
  "same-store-sales":
    "same-store sales, like-for-like sales, comparable sales, comparable-store sales, same-store, like-for-like, comparable store sales, comparable revenue, like for like sales, same store sales, comparable growth",
  occupancy:
    "load factor, occupancy, utilization, utilisation, capacity utilization, load factors, capacity use, occupancy rate, utilization rate, utilisation rate, room occupancy, plant utilization, letting rate, occupied",
  "business-climate":
    "business climate, business sentiment, business confidence, business morale, sentiment index, business climate index, company morale",
  "economic-sentiment": "economic sentiment, investor sentiment, economic expectations",
  pmi: "purchasing managers index, pmi",
  "consumer-confidence": "consumer confidence, consumer sentiment, household confidence, consumer morale",
  "stock-index": "index, stock index, benchmark index, blue-chip index",
  "dollar-index": "dollar index",
  "gold-price": "gold, gold price, bullion, gold prices",
  "oil-price":
    "oil, crude, oil price, crude oil, oil prices, crude prices, oil futures, price of oil, crude price",
  "brent-price": "brent, brent crude, brent futures, brent oil, north sea brent, north sea crude",
  "wti-price": "wti, west texas, west texas intermediate, us crude futures, u.s. crude futures",
  "gas-price": "gas price, natural gas, gas prices, natural gas price, natural gas prices",
  "power-price": "power price, electricity price, electricity prices, power prices, wholesale power",
  "copper-price": "copper, copper price, copper prices",
  "bitcoin-price": "bitcoin",
  "house-prices":
    "house prices, home prices, property prices, residential property prices, housing prices, residential prices, apartment prices, condominium prices, house price, home price, prices of homes, prices of houses, price of homes, prices for homes, property values, home values, residential real estate prices",
  rents: "rents, rent, rental income, rental prices, rental costs, rentals",
  price: "price, prices, pricing",
  probability: "probability, chance, odds, likelihood, probabilities, likelihoods",
  term: "term, maturity",
  "market-share": "market share",
  stake: "stake, holding, shareholding, interest in, minority stake, majority stake, ownership, holdings",
  capacity:
    "capacity, production capacity, seat capacity, available seat kilometers, available seat kilometres, seat kilometers, seat kilometres, available seat miles, seat miles, seat supply, seats offered, annual capacity, capacity growth",
  "passengers-metric":
    "passenger numbers, passenger traffic, passenger volume, passenger volumes, passenger figures",
  "bond-volume": "issue size",
  wealth: "wealth, fortune",
  "body-weight": "body weight",
  "sentence-length": "prison, jail, prison sentence, imprisonment",
  penetration: "share of industry",
  "export-ratio": "export ratio",
  shortfall: "defaults, payment defaults",
  limit: "cap, limit, ceiling",
  growth: "growth, growth rate",
  workforce:
    "workforce, headcount, staff, personnel, number of employees, employee numbers, employee count, head count, payroll",
  payrolls:
    "payrolls, nonfarm payrolls, employment, hiring, nonfarm payroll, job growth, job gains, jobs growth, job creation",
  budget: "budget",
  subsidy: "subsidy, subsidies, state aid, grant, grants",
  loan: "loan, loans, credit",
  bond: "bond, bonds, note, notes, treasuries, bund, bunds, treasury",
  sga: "sg&a, selling general and administrative, overhead, administrative expenses",
  "building-permits":
    "building permits, building permit, construction permits, housing permits, permits, planning approvals",
  completions: "completion, completions, completed homes",
  inventories:
    "inventories, inventory, stockpiles, stockpile, crude stocks, gasoline stocks, oil stocks, crude inventories, gasoline inventories, oil inventories, crude stockpiles, u.s. crude stocks, u.s. crude inventories, u.s. crude stockpiles, us crude stocks, us crude inventories, oil stockpiles, gasoline stockpiles, fuel stocks, distillate stocks, gas stocks, gas storage",
  "advertising-revenue": "advertising revenue, ad revenue, ad sales, advertising sales, advertising income",
  premiums: "gross written premiums, premium income, written premiums, premiums, gross premiums",
  "claims-costs":
    "claims costs, catastrophe losses, large losses, claims expenses, major claims, natural catastrophe losses, insured losses, insured loss, total insured losses, insured damage, claims burden, catastrophe claims",
  insolvencies:
    "insolvencies, corporate insolvencies, corporate bankruptcies, company failures, business failures, bankruptcies",
  "freight-rate": "freight rate, freight rates, shipping rates",
  "fuel-costs": "fuel costs, bunker costs, fuel bill, jet fuel costs, fuel prices, fuel price, fuel expenses",
  "staff-costs":
    "staff costs, personnel costs, personnel expenses, labor costs, labour costs, wage costs, payroll costs",
  "material-costs": "material costs, raw material costs, input costs, materials costs",
  "services-revenue": "fee income, net fee income, commission income, fees and commissions, net fees",
  "trading-income": "trading income, trading revenue, trading revenues",
  deposits: "deposits, customer deposits, client deposits",
  severance: "severance, severance pay, severance payments",
  emissions: "emissions, carbon emissions, co2 output, greenhouse gases",
  "visitors-metric": "visitor numbers, overnight stays, footfall, attendance",
  "household-income": "disposable income, household income, real incomes, incomes",
  "savings-rate": "savings rate, saving rate",
  "housing-starts": "housing starts, construction starts",
  "current-account":
    "current account, current-account surplus, current account surplus, current-account deficit, current account deficit",
  "money-supply": "money supply",
  "import-prices": "import prices",
  vacancy: "vacancy, vacancy rate, vacancies",
  "bankruptcy-quota": "creditor quota, insolvency dividend, creditors quota, insolvency quota",
  "payment-volume": "payment volume, payments volume, cross-border volume, processed volume",
};
