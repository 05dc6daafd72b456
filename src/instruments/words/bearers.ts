import { wordList } from "./word-list.ts";

/** Given names, after which a company's name is a person's: "Petra Henkel". None that is a word or a month as well. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  wordList(`
    Aaron; Achim; Adam; Adrian; Alan; Albert; Alex; Alexander; Alexandra; Alfred; Alice; Alina; Alison; Amanda;
    Amy; Andrea; Andreas; Andrew; Angela; Angelika; Anja; Anke; Anna; Anne; Annette; Anthony; Anton; Antje;
    Antonio; Armin; Arne; Arnold; Arthur; Astrid; Axel; Barbara; Ben; Benjamin; Bernd; Bernhard; Bettina;
    Birgit; Björn; Bob; Boris; Brian; Brigitte; Bruce; Bruno; Burkhard; Carl; Carla; Carlos; Carmen; Carol;
    Carola; Caroline; Carsten; Catherine; Charles; Charlotte; Chris; Christa; Christian; Christiane; Christina;
    Christine; Christoph; Christopher; Claudia; Claus; Clemens; Cornelia; Craig; Dagmar; Dan; Daniel; Daniela;
    Dave; David; Debra; Dennis; Detlef; Diana; Diane; Dieter; Dietmar; Dirk; Dominik; Don; Donald; Doris;
    Dorothea; Doug; Douglas; Ed; Eberhard; Eckhard; Edward; Eleanor; Elena; Elisabeth; Elizabeth; Elke; Ellen;
    Emanuel; Emil; Emily; Emma; Eric; Erich; Erik; Erika; Ernst; Erwin; Eugen; Eva; Evelyn; Fabian; Felix; Ferdinand;
    Florian; Frances; Francis; Frank; Franz; Franziska; Fred; Frederick; Friederike; Friedrich; Fritz; Gabi;
    Gabriele; Gary; Georg; George; Gerald; Gerd; Gerhard; Gerhild; Gisela; Greg; Gregor; Gudrun; Guido; Gunnar;
    Gustav; Günter; Günther; Hannah; Hanna; Hannelore; Hannes; Hans; Harald; Harriet; Harry; Hartmut; Heather;
    Heide; Heidi; Heike; Heiko; Heiner; Heinrich; Heinz; Helen; Helene; Helga; Helmut; Henning; Henrik; Henry;
    Herbert; Hermann; Hildegard; Holger; Horst; Howard; Hubert; Ian; Ilse; Ina; Ines; Inge; Ingo; Ingrid; Irene;
    Iris; Isabel; Isabella; Jacob; Jakob; James; Jan; Jana; Jane; Janet; Janina; Jason; Jasmin; Jean; Jeff;
    Jeffrey; Jennifer; Jens; Jeremy; Jessica; Jill; Jim; Joachim; Joan; Jochen; Joe; Joel; Johann; Johanna;
    Johannes; John; Jonas; Jonathan; Josef; Joseph; Joshua; Juan; Judith; Julia; Julian; Juliane; Julie; Jutta;
    Jörg; Jürgen; Kai; Karen; Karin; Karl; Karsten; Kate; Katharina; Katherine; Kathleen; Kathrin; Katja; Katrin;
    Keith; Kelly; Ken; Kenneth; Kerstin; Kevin; Kim; Klaus; Konrad; Kristin; Kurt; Larry; Lars; Laura; Lauren;
    Lea; Lena; Leo; Leon; Leonie; Lewis; Lilian; Linda; Lisa; Liz; Lothar; Louis; Louise; Luca; Lucas; Lucy;
    Ludwig; Luisa; Lukas; Lutz; Maike; Manfred; Manuel; Manuela; Marc; Marcel; Marco; Marcus; Margarete;
    Margaret; Maria; Marianne; Marie; Marina; Mario; Marion; Markus; Marlene; Marta; Martha; Martin; Martina;
    Mary; Mathias; Matthew; Matthias; Maurice; Maximilian; Meike; Melanie; Melissa; Michael; Michaela; Michelle;
    Miguel; Mike; Miriam; Monica; Monika; Moritz; Nadine; Nadja; Nancy; Natalie; Nathan; Neil; Nicholas; Nick;
    Nicola; Nicole; Niklas; Nina; Nils; Noah; Norbert; Olaf; Oliver; Olivia; Oskar; Otto; Pablo; Pamela; Patricia;
    Patrick; Paul; Paula; Pauline; Peter; Petra; Philip; Philipp; Phil; Pia; Rachel; Rainer; Ralf; Ralph; Ray;
    Raymond; Rebecca; Regina; Reiner; Reinhard; Reinhold; Renate; Rita; Robert; Roger; Roland; Rolf; Roman; Ron;
    Ronald; Rudi; Rudolf; Russell; Ruth; Ryan; Sabine; Sabrina; Sally; Sam; Samantha; Samuel; Sandra; Sara;
    Sarah; Sascha; Scott; Sean; Sebastian; Sharon; Sibylle; Siegfried; Sigrid; Silke; Silvia; Simon; Simone;
    Sofia; Sonja; Sophia; Sophie; Stefan; Stefanie; Steffen; Stephan; Stephanie; Stephen; Steve; Steven; Stuart;
    Susan; Susanne; Svenja; Sven; Swen; Sylvia; Tanja; Ted; Teresa; Terry; Theo; Theodor; Theresa; Thomas; Thorsten;
    Tim; Timo; Timothy; Tina; Tobias; Tom; Tony; Torsten; Ulf; Uli; Ulrich; Ulrike; Ursula; Ute; Uwe; Valentin;
    Vanessa; Vera; Verena; Veronika; Victor; Victoria; Viktor; Viktoria; Vincent; Volker; Walter; Waltraud;
    Werner; Wilhelm; William; Willi; Willy; Winfried; Wolf; Wolfgang; Yvonne; Zoe
  `),
);

/** What a person with a company's name is, before it; alternatives of a regular expression, in lower case. */
export const PERSONS_ROLES: readonly string[] = wordList(String.raw`
  storm; hurricane; typhoon; cyclone; sturm; orkan; hurrikan; taifun; sturmtief; mr; mrs; ms; miss; dr; prof; sir; lord; lady; dame; senator; president; judge; justice; coach; captain; sergeant;
  detective; officer; mayor; governor; congress(?:wo)?man; professor; pastor; bishop; actor; actress; singer;
  striker; goalkeeper; midfielder; quarterback; pitcher; umpire; inspector; constable; colonel; general; pvt;
  herr; herrn; frau; familie; richter(?:in)?; trainer(?:in)?; co-trainer; kapitän(?:in)?; kommissar(?:in)?;
  pfarrer(?:in)?; bürgermeister(?:in)?; oberbürgermeister(?:in)?; landrat; landrätin; minister(?:in)?;
  [\p{L}-]+minister(?:in)?; staatssekretär(?:in)?; professor(?:in)?; doktor; regisseur(?:in)?; intendant(?:in)?;
  schauspieler(?:in)?; sänger(?:in)?; autor(?:in)?; schriftsteller(?:in)?; torwart; torhüter(?:in)?;
  torfrau; stürmer(?:in)?; verteidiger(?:in)?; mittelfeldspieler(?:in)?; sportdirektor(?:in)?; bundestrainer(?:in)?;
  polizist(?:in)?; polizeisprecher(?:in)?; staatsanwält(?:in)?; oberstaatsanwalt; rechtsanwalt; rechtsanwältin;
  verteidigerin; oma; opa; onkel; tante; brüder; schwestern; geschwister; ehepaar; eheleute; dirigent(?:in)?;
  chemiker(?:in)?; physiker(?:in)?; apotheker(?:in)?; philosoph(?:in)?; künstler(?:in)?; maler(?:in)?; fotograf(?:in)?;
  schulleiter(?:in)?; rektor(?:in)?; abgeordnete[rn]?; stadtrat; stadträtin; bischof; bischöfin
`);

/** What a place with a company's name is, before it. */
export const PLACES_KINDS: readonly string[] = wordList(String.raw`
  (?<!haupt)stadt; gemeinde; landkreis; kreis; ort; ortsteil; stadtteil; dorf; amtsgericht; landgericht; city of; town of;
  village of; county of; river
`);

/**
 * Heads of German compounds with a company's name that name something else: a school, a run, a hall, a prize. Each is
 * the end of the head.
 */
export const OTHERS_HEADS: readonly string[] = wordList(`
  schule; schulen; gymnasium; kita; lauf; marathon; triathlon; turnier; pokal; cup; liga; open; trophy; rallye; halle; arena;
  stadion; dome; forum; museum; galerie; theater; oper; orchester; chor; festspiele; festival; preis; medaille; stiftung;
  stipendium; universität; institut; straße; str; allee; platz; weg; ring; gasse; ufer; damm; brücke; siedlung;
  viertel; park; turm; tower; denkmal; brunnen; kirche; klinik; stadt; magazin; effekt; syndrom; familie; clan; villa;
  baskets; bad; bande
`);

/** What a place or person is said to be behind its name: ", a small town in", ", ein Dorf". */
export const APPOSED: readonly string[] = wordList(String.raw`
  town; village; city; suburb; hamlet; river; island; borough; county; singer; actor; actress; painter; poet; farmer;
  teacher; dorf; städtchen; stadt; gemeinde; ort; ortsteil; weiler; insel; fluss; sänger(?:in)?; maler(?:in)?;
  bauer; lehrer(?:in)?; rentner(?:in)?
`);

/** The same in English, where each stands as a word of its own, with a capital. */
export const OTHERS_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
    award; awards; prize; cup; trophy; open; classic; invitational; championship; championships; marathon; league; arena;
    stadium; park; field; bowl; hall; stage; festival; museum; gallery; theatre; theater; church; cathedral; school; college; university;
    street; road; avenue; lane; square; bridge; hospital; library; scholarship; foundation; orchestra; river; creek; valley;
    county; island; beach; pavilion; center; centre; amphitheater; amphitheatre; ballpark; coliseum; speedway; raceway; courant;
    herald; gazette; tribune; stadion; dome; halle; gymnasium; straße; platz; festspiele; pokal
  `),
);

/** Cities whose districts are written behind a hyphen. */
export const CITIES: readonly string[] = wordList(`
  Berlin; Hamburg; München; Köln; Frankfurt; Stuttgart; Düsseldorf; Leipzig; Dresden; Hannover; Bremen; Essen; Dortmund;
  Duisburg; Bochum; Wuppertal; Bielefeld; Bonn; Münster; Mannheim; Karlsruhe; Augsburg; Wiesbaden; Mainz; Kassel; Kiel;
  Lübeck; Erfurt; Rostock; Magdeburg; Halle; Nürnberg; Ulm; Salzgitter; Wolfsburg; Braunschweig; Ingolstadt; Regensburg;
  Wien; Graz; Linz; Salzburg; Zürich; Basel; Bern
`);

/** What may stand between a name and such a noun where every word has a capital anyway. */
export const OTHERS_BETWEEN: ReadonlySet<string> = new Set(
  wordList(`
    music; bank; arts; art; performing; energy; memorial; motor; book; film; golf; sports; concert; city; community;
    literary; poetry; tennis; jazz
  `),
);
