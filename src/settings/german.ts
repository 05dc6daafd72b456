/** What is allowed, in German; the first that fits counts. Texts of other rooms that stand nowhere here stay English. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^must start with "(.+)"$/u, "muss mit „$1“ beginnen"],
  [/^at least (\d+) characters? \((.+)\)$/u, "mindestens $1 Zeichen ($2)"],
  [/^at least (\d+) characters?$/u, "mindestens $1 Zeichen"],
  [/^at most (\d+) characters?$/u, "höchstens $1 Zeichen"],
  [/^at least (\d+) entr(?:y|ies)$/u, "mindestens $1 Eintrag oder Einträge"],
  [/^at most (\d+) entr(?:y|ies)$/u, "höchstens $1 Einträge"],
  [/^at least (-?[\d.]+)$/u, "mindestens $1"],
  [/^at most (-?[\d.]+)$/u, "höchstens $1"],
  [/^one of (.+)$/u, "eines von $1"],
  [/^de or en$/u, "de oder en"],
  [/^true or false$/u, "true oder false"],
  [/^a list$/u, "eine Liste"],
  [/^settings below it$/u, "Einstellungen darunter"],
  [/^a text$/u, "ein Text"],
  [/^a number$/u, "eine Zahl"],
  [/^a whole number$/u, "eine ganze Zahl"],
  [/^valid YAML$/u, "gültiges YAML"],
  [/^a readable YAML file$/u, "eine lesbare YAML-Datei; Rechte und Pfad prüfen"],
  [/^there is no such file; (.+) writes it$/u, "die Datei fehlt; $1 schreibt sie"],
  [/^no such setting; (.+) lists them$/u, "diese Einstellung gibt es nicht; $1 nennt alle"],
  [/^an IANA time zone, such as (.+)$/u, "eine IANA-Zeitzone, etwa $1"],
  [/^a port number from (\d+) to (\d+)$/u, "eine Portnummer von $1 bis $2"],
  [/^an http or https address$/u, "eine Adresse mit http oder https"],
  [/^an address that ends in (.+)$/u, "eine Adresse, die auf $1 endet"],
  [/^an address that begins with (.+) or (.+)$/u, "eine Adresse, die mit $1 oder $2 beginnt"],
  [/^an address that stands there only once$/u, "eine Adresse, die nur einmal dasteht"],
  [
    /^an address of this machine, such as (\S+), or (\S+) for all of them$/u,
    "eine Adresse dieses Rechners, etwa $1, oder $2 für alle",
  ],
  [
    /^postgres:\/\/user:password@host:5432\/database$/u,
    "postgres://BENUTZER:KENNWORT@RECHNER:5432/DATENBANK",
  ],
  [/^the application's id: 15 to 21 digits$/u, "die ID der App: 15 bis 21 Ziffern"],
  [/^64 hexadecimal digits$/u, "64 Hexadezimalziffern"],
  [
    /^auto, or this process's slice of all shards: (.+)$/u,
    "auto, oder der Teil der Shards für diesen Prozess: $1",
  ],
  [/^a first shard, a last one, .*: (.+)$/u, "ein erster Shard, ein letzter, und mehr im Ganzen: $1"],
  [
    /^32 random bytes in base64 \((.+)\); .*$/u,
    "32 zufällige Bytes in Base64 ($1); ein neuer Schlüssel vor älteren, mit Kommas dazwischen",
  ],
  [/^at most 16 of (.+), such as (.+)$/u, "höchstens 16 aus $1, etwa $2"],
  [/^a day, such as (\S+), in quotes$/u, "ein Tag, etwa $1, in Anführungszeichen"],
  [/^needed beside (\S+); or (\S+) for HTTP$/u, "wird neben $1 gebraucht; oder $2 für HTTP"],
  [/^needed beside (\S+); or (\S+) for Socket Mode$/u, "wird neben $1 gebraucht; oder $2 für Socket Mode"],
  [
    /^needed beside (\S+); or (\S+) for several workspaces$/u,
    "wird neben $1 gebraucht; oder $2 für mehrere Workspaces",
  ],
  [/^needed beside (\S+)(.*)$/u, "wird neben $1 gebraucht$2"],
  [
    /^needed to keep the tokens of several workspaces$/u,
    "wird gebraucht, um die Token mehrerer Workspaces zu verwahren",
  ],
];

/** The German of what is allowed; the English itself where no German is known. */
export function inGerman(allowed: string): string {
  const found = PATTERNS.find(([pattern]) => pattern.test(allowed));
  return found ? allowed.replace(...found) : allowed;
}
