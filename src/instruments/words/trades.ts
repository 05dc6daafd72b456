import { wordList } from "./word-list.ts";

/** Folded names under which people meet a company as a place: networks, shops, streaming. */
export const HOSTS: ReadonlySet<string> = new Set(
  wordList(`
    facebook; fb; instagram; whatsapp; twitter; youtube; linkedin; snapchat; pinterest; reddit; twitch; netflix;
    spotify; ebay; amazon; amazon.com; zoom; google; app store; wechat; tinder; airbnb; hulu; hbo; paypal;
    uber; etsy; audible; yelp; tripadvisor; t online; yahoo; booking.com; lieferando; roblox; github; xing; prosieben; joyn; visa; mastercard; american express; amex; apple pay; amazon prime; amazon music; apple tv; apple music; gmail; taobao; tmall; disney+; crunchyroll
  `),
);

/** Those of them on which people write to each other; what is said there is hardly ever about the company. */
export const NETWORKS: ReadonlySet<string> = new Set(
  wordList(`
    facebook; instagram; whatsapp; twitter; youtube; linkedin; snapchat; pinterest; reddit; twitch; wechat;
    tinder; xing; skype; tumblr
  `),
);

/** Folded names under which people meet a vehicle in the street. */
export const VEHICLES: ReadonlySet<string> = new Set(
  wordList(`
    bmw; mercedes; mercedes benz; audi; vw; volkswagen; porsche; ford; opel; seat; skoda; fiat; peugeot;
    citroen; renault; dacia; toyota; nissan; honda; mazda; hyundai; kia; volvo; ferrari; chrysler;
    chevrolet; cadillac; harley davidson; harley; mini; smart; suzuki; subaru; scania; saab; vauxhall; uber; jeep; bentley; lamborghini; ducati; bugatti; cupra; alfa romeo; maserati; lancia; dodge; lexus; infiniti; maybach; buick; gmc
  `),
);

/** Folded names people also give to the thing that is made: cars, telephones, shoes. */
export const MAKERS: ReadonlySet<string> = new Set(
  wordList(`
    bmw; mercedes; mercedes benz; audi; vw; volkswagen; porsche; ford; opel; seat; skoda; fiat; peugeot;
    citroen; renault; dacia; toyota; nissan; honda; mazda; hyundai; kia; tesla; volvo; ferrari; chrysler;
    chevrolet; cadillac; harley davidson; harley; mini; smart; suzuki; mitsubishi; subaru; scania; saab;
    rolls royce; vauxhall; polestar; lucid; rivian; samsung; sony; apple; iphone; ipad; nokia; siemens;
    philips; dell; hp; lenovo; canon; nike; adidas; puma; motorola; xiaomi; htc; lg electronics; panasonic;
    playstation; nivea; starbucks; mcdonald's; coca cola; coke; pepsi; kfc; best buy; home depot; lowe's; kohl's; macy's; media markt; mediamarkt; target; tesco; costco; walmart;
    macbook; swatch; jeep; bentley; lamborghini; ducati; bugatti; cupra; alfa romeo; maserati; lancia; dodge; lexus; infiniti; maybach; buick; gmc; heineken; budweiser; beck's; fanta; gatorade; eucerin; pampers; xbox;
    kindle; airpods; apple watch; android; intel; chromebook; homepod; louis vuitton; gucci; gillette; persil
  `),
);

/** Folded names of banks, rating agencies and news houses: mostly they speak about others. */
export const VOICES: ReadonlySet<string> = new Set(
  wordList(`
    goldman sachs; goldman; morgan stanley; jpmorgan; jp morgan; j.p. morgan; jpmorgan chase; citi;
    citigroup; citibank; bank of america; bofa; merrill lynch; wells fargo; jefferies; barclays; ubs;
    credit suisse; deutsche bank; commerzbank; hsbc; bnp paribas; societe generale; socgen; santander; ing;
    unicredit; nomura; mizuho; macquarie; rbc; royal bank of canada; td bank; scotiabank; bmo capital; cibc;
    evercore; stifel; lazard; raiffeisen bank international; rbi; erste group; erste bank; julius bar;
    vontobel; hypovereinsbank; natixis; credit agricole; moody's; standard & poor's; standard and poor's;
    s&p global; morningstar; blackrock; raymond james; allianz; dws; pimco; danske bank; nordea;
    royal bank of scotland; rbs; standard chartered; state street; fox; euler hermes; intesa sanpaolo; mediobanca; lseg; refinitiv; axa; pimco;
    mitsubishi ufj; fox news; cnn; thomson reuters; rtl; wall street journal; cbs; business insider;
    politico; t online; gartner; factset; abn amro; kbc; seb; handelsbanken; swedbank; bbva; lloyds;
    keybank; charles schwab; t. rowe price
  `),
);

/** Whether the name is one of `VOICES`, its legal form aside: "moody's corp.". */
export function isVoiceName(name: string): boolean {
  return VOICES.has(name) || VOICES.has(bareName(name));
}

/** A folded name without its legal form. */
export function bareName(name: string): string {
  return name.replace(/,? (?:& co|and co|corp|inc|plc|ag|se|group|n\.v|s\.a|s\.p\.a)\b\.?.*$/, "");
}

/** Folded names of stations and papers: what they report is about others. */
export const MEDIA: ReadonlySet<string> = new Set(
  wordList(`
    rtl; prosieben; fox; fox news; cnn; hbo; cbs; wall street journal; business insider; politico; t online; espn; sky
  `),
);

/** Folded names of devices and systems, behind which the model stands: "iPhone XR". */
export const DEVICES: ReadonlySet<string> = new Set(
  wordList(`
    iphone; ipad; macbook; airpods; apple watch; android; kindle; chromebook; playstation; xbox; homepod; fitbit; app store
  `),
);

/** Folded names of rating agencies. */
export const RATERS: ReadonlySet<string> = new Set(
  wordList(`
    moody's; standard & poor's; standard and poor's; s&p global
  `),
);

/** Folded names of companies that are also the markets on which others are traded. */
export const VENUES: ReadonlySet<string> = new Set(
  wordList(`
    nasdaq; new york stock exchange; london stock exchange; deutsche borse; deutsche boerse;
    hong kong exchanges
  `),
);

/** Names people give to a vaccine as well as to its maker. */
export const VACCINES: ReadonlySet<string> = new Set(
  wordList(`
    pfizer; moderna; astrazeneca; astra zeneca; biontech; johnson & johnson; j&j
  `),
);

/** Names under which another house sells goods: what speaks of such goods is not about the company. */
export const LICENSED: readonly { readonly name: string; readonly goods: RegExp }[] = [
  {
    name: "siemens",
    goods:
      /waschmaschine|trockner|kühlschrank|kühlschränke|geschirrspüler|spülmaschine|hausgerät|haushaltsgerät|backofen|backöfen|kaffeemaschine|kaffeevollautomat|staubsauger|kochfeld|koch|küche|washing machine|dishwasher|fridge|home appliance|oven/u,
  },
  {
    name: "philips",
    goods: /fernseher|kaffeemaschine|rasierer|hue|zahnbürste|television|shaver|toothbrush/u,
  },
  { name: "nokia", goods: /hmd|smartphone|handy/u },
];
