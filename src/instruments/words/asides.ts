import type { Language } from "../../domain/language.ts";
import { wordList } from "./word-list.ts";

/**
 * Words in the same sentence that make a name a mere mention; each entry is an alternative of a regular expression
 * without capturing groups, in lower case.
 */
export interface AsideWords {
  /** Before the name: who is cited. */
  readonly citing: readonly string[];
  /** After the name: it speaks as analyst or newspaper. */
  readonly speaking: readonly string[];
  /** Before the name: it is compared with, or an example of a group. */
  readonly comparing: readonly string[];
  /** Before the name: someone's past, an owner, a customer, a partner. */
  readonly placing: readonly string[];
  /** Before a network's or shop's name: something happens on it. */
  readonly hosting: readonly string[];
  /** After a network's or shop's name, or as the head of its compound: a thing on it. */
  readonly hosted: readonly string[];
  /** Before a maker's name: one of its products is meant. */
  readonly owning: readonly string[];
  /** After a maker's name, or as the head of its compound: one of its products is meant. */
  readonly owned: readonly string[];
  /** Words that may stand between those before and the name. */
  readonly between: readonly string[];
}

export const ASIDE_WORDS: Readonly<Record<Language, AsideWords>> = {
  de: {
    citing: wordList(`
      (?:kommentar|hochstufung|abstufung|herabstufung|einschätzung|analyse)s? (?:von|der|des|durch);
      (?:chef|aktien|branchen)?analyst(?:en|in|innen)?; (?:chef)?volkswirt(?:e|en|in)?;
      (?:chef)?ökonom(?:en|in)?; (?:chef|anlage|aktien|markt|kapitalmarkt|zins|devisen)?strateg(?:e|en|in);
      (?:markt|branchen|finanz|rohstoff|devisen)expert(?:e|en|in); (?:aktien|devisen|börsen)?händler;
      fondsmanager(?:in)?; analysehaus(?:es)?; investmentbank; investmenthaus(?:es)?; broker(?:haus)?s?;
      rating-?agentur(?:en)?; kursziel (?:von|der|des);
      (?:kauf|verkaufs)?empfehlung(?:en)? (?:von|der|des|durch);
      (?:studie|umfrage|schätzung|berechnung|erhebung)(?:en)?; interview; marktforscher[ns]?;
      marktforschungsinstitut(?:s|es)?; beratungs(?:haus|gesellschaft|unternehmen)s?; unternehmensberatung
    `),
    speaking: wordList(String.raw`
      [\p{L}-]*?(?:analyst|volkswirt|ökonom|strateg|expert|fondsmanager)(?:e|en|in|innen|s)?(?!\p{L});
      [ -]?(?:research|studie|umfrage)(?!\p{L})
    `),
    comparing: wordList(String.raw`
      konkurrier\p{L}*(?: [\p{L}-]+){0,3};
      alternativen?; ersatz;
      neben; konkurrent(?:en|in|s)?; konkurrenzprodukt(?:s|e|en)?; konkurrenz; rival(?:e|en|in)?;
      wettbewerber[ns]?; mitbewerber[ns]?; etwa; beispielsweise; zum beispiel; z\. ?b\.;
      (?:im|in) (?:sog|windschatten|schlepptau|gefolge|fahrwasser); dominiert; es mit; darunter;
      einschließlich; ähnlich wie; anders als; im vergleich; verglichen; anstatt; statt;
      (?:unternehmen|firmen|marken|konzerne[ns]?|riesen|größen|giganten|anbieter[ns]?|hersteller[ns]?|kunden|partner[ns]?) wie
    `),
    placing: wordList(String.raw`
      sponsor(?:en|s)?; botschafter(?:in)?; servern?; rechenzentren; wer; schriftzug; trikots?; unterstützung;
      arbeite\p{L}*(?: \p{L}+){0,4};
      (?:ingenieur|manager|entwickler|praktikum|praktikant|werkstudent|lehrling|azubi|job|berater|führungskraft)(?:in)?;
      lehre; ausbildung; studium;
      früher(?:e[nrs]?)?(?: \p{L}+){0,2}; ehemalige[nrsm]?(?: \p{L}+){0,2}; einstige[nrsm]?(?: \p{L}+){0,2};
      stationen; karriere; arbeitete(?:n)?(?: \p{L}+){0,3}; wechselte(?: \p{L}+){0,3}; zuvor;
      [\p{L}-]*zulieferer[ns]? (?:von|des|der); [\p{L}-]*lieferant(?:en)? (?:von|des|der); kooperation; zusammenarbeit; gesponsert;
      finanziert; auftrag; unterstützt; partner[ns]?; leihgabe; ein angebot
    `),
    hosting: wordList(`
      auf; via; per; über; nutz(?:e|t|te|en|ten)
    `),
    hosted: wordList(String.raw`

      -?(?:account|konto|konten|kanal|kanäl|profil|post|posting|beitrag|beiträg|video|seite|gruppe|nutzer|user)\p{L}{0,4}(?!\p{L});
      -?(?:livestream|stream|story|chat|nachricht|kommentar|botschaft|follower|serie|film|show|doku|star|clip)\p{L}{0,4}(?!\p{L})
    `),
    owning: wordList(String.raw`
      (?:m|k|d|s)?ein(?:e|en|em|er|es)?(?: \p{L}+(?:e|en|em|er|es))?;
      (?:ihr|unser)(?:e|en|em|er|es)?(?: \p{L}+(?:e|en|em|er|es))?;
      \p{L}*(?:rot|blau|schwarz|weiß|silbern|grau|grün|gelb|dunkl|gestohlen|geparkt|gebraucht)e[nrms]?;
      (?:fahrer|halter|besitzer)(?:in|s)?(?: \p{L}+)?;
      (?:waschmaschinen|kühlschränke|geräte|handys|smartphones|fernseher|laptops|kopfhörer|schuhe|trikots)
    `),
    owned: wordList(String.raw`

      -?(?:suv|fahrer|limousine|kombi|kleinwagen|transporter|sportwagen|cabrio|pick-?up|lkw|bus|motorrad|taxi)\p{L}{0,3}(?!\p{L});
      -?(?:fahrzeug|auto|wagen|oldtimer|werkstatt|handy|smartphone|tablet|notebook|laptop|kamera|shirt|trikot)\p{L}{0,3}(?!\p{L});
      [ ]core i\d;
      -?(?:fan|pilot|star|duo|team|rennstall|motor|cup|club)s?(?!\p{L});
       [ ](?:\p{L}\d{1,3}|911|golf|polo|passat|tiguan|touran|caddy|sprinter|vito|astra|corsa|fiesta|focus|transit|cayenne|macan)(?![\p{L}\p{N}])
    `),
    between: wordList(String.raw`
      der; die; das; den; dem; des; exane; von; vom; bei; beim; mit; zu; zum; zur; für; an; us-; us-bank;
      deutsche[nr]?; britische[nr]?; französische[nr]?; schweizer; amerikanische[nr]?; [\p{L}-]*bank;
      [\p{L}-]*konzern(?:s|en)?; hersteller[ns]?; [\p{L}-]*riesen?; firma; unternehmen; [\p{L}-]*plattform;
      [\p{L}-]*netzwerks?; kurznachrichtendienst; [\p{L}-]*portal; [\p{L}-]*dienst; [\p{L}-]*händler
    `),
  },
  en: {
    citing: wordList(String.raw`
      surveyed; polled; compiled; analysts?; economists?; strategists?; researchers?; traders?; brokers?;
      brokerages?; (?:cut|raised|lifted|lowered|reiterated|maintained|started|initiated|kept)(?: (?:to|at))? [\w-]+ (?:at|by);
      rated(?: [\w+-]+)?; ratings? agenc(?:y|ies); investment bank; estimates?; note; survey;
      interview; upgraded? (?:at|by); downgraded? (?:at|by); price target (?:from|by|at);
      research (?:firm|group|house); consultancy; advised; commitment
    `),
    speaking: wordList(String.raw`
      (?:'s|’s|')? (?:[\w-]+ ){0,3}(?:analysts?|economists?|strategists?|researchers?)(?! (?:have |had )?(?:built|developed|created|unveiled|demonstrated|designed|invented|trained))(?!\p{L});
      (?:'s|')? (?:global )?(?:research|securities|capital markets|poll|survey)(?!\p{L})
    `),
    comparing: wordList(String.raw`
      rivals?; competitors?; to rival; dominated; outperform(?:s|ed|ing); (?:to|could|will|really|can|may) outperform; outpac(?:e|es|ed|ing); outsel(?:l|ls|ling); outsold; surpass(?:es|ed|ing)?; toppl(?:e|es|ed|ing); dethron(?:e|es|ed|ing); eclips(?:e|es|ed|ing);
      (?:avoid|escape|suffer|share)(?: the fate of)?; compet(?:e|es|ing|ed|ition); compared; unlike; like; such as;
      including; similar; alongside; peers?; ahead; behind; than; e\.g\.; tak(?:e|es|ing) on; instead;
      other than; besides; challeng(?:e|es|ing); chas(?:e|es|ing); catch(?:es|ing)? up; overtak(?:e|es|ing); lag(?:s|ging);
      (?:share|customers|clients|business|sales) from; alternative; answer; likes; inspired; modell?ed
    `),
    placing: wordList(String.raw`
      scientists?; professors?; ambassadors?; columnists?; reporters?; correspondents?; editors?; (?:sister|brother|wife|husband|son|daughter) (?:to|of); runs? on; running on; hosted (?:on|by); served by; servers; (?:investments?|funding|money|backing) from; raised (?:[\p{N}\p{L}$€£.]+ ){1,3}from; counterparts?; leased;
      sponsors?;
      home; (?:executives?|officials?|engineers?|representatives|delegates|speakers|managers) from;
      work(?:ed|ing|s)?; former(?:ly)?(?: \w+){0,2}; ex-; alum(?:nus|ni)?; veteran; stints?; jobs?; career;
      previously; years; listed; traded; trading; suppliers?; partners?; partnership; partnered; units?;
      arms?; divisions?; subsidiar(?:y|ies); owned; part; backed; sponsored; funded; financed;
      borrow(?:ed|ing); leaving; loan; positions?
    `),
    hosting: wordList(`
      on; via; through; over; using; use[sd]?
    `),
    hosted: wordList(String.raw`

      (?:'s)? (?:account|page|post|profile|feed|channel|video|group|livestream|live|story|stories|message)s?(?!\p{L});
      (?:'s)? (?:user|follower|series|show|film|movie|documentary|special|handle|chat|thread|hashtag)s?(?!\p{L})
    `),
    owning: wordList(`

      (?:an?|his|her|my|our|their)(?: (?:red|blue|black|white|silver|gray|grey|green|stolen|parked|used|old|new|vintage))?;
      (?:red|blue|black|white|silver|gray|grey|green|stolen|parked|used|vintage|second-hand);
      (?:driver|owner|driving|drove)(?: of)?
    `),
    owned: wordList(String.raw`

      [ ](?:suv|sedan|pickup|truck|van|driver|dealership|dealer|motorcycle|taxi|limousine|jeep|phone|laptop|notebook|tablet)s?(?!\p{L});
      [ ](?:camera|shoe|sneaker|jersey|fan)s?(?!\p{L});
      [ ]core i\d;
      [ ](?:mustang|focus|fiesta|f-150|explorer|taurus|transit|corolla|camry|prius|civic|accord|golf|polo|passat|911)(?!\p{L})
    `),
    between: wordList(String.raw`
      the; at; with; of; from; by; for; on; to; in; and; its; u\.s\.; us; british; german; banks?; giants?;
      compan(?:y|ies); firms?; platform; network; site; investment; agency; against
    `),
  },
};
