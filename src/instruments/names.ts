/** A company's name without its legal form: "Covestro AG" → "Covestro", "The Hershey Company" → "Hershey". */
export function withoutLegalForm(name: string): string {
  let rest = name.replace(/^The /, "");
  for (;;) {
    const shorter = rest.replace(LEGAL_FORM, "");
    if (shorter === rest || shorter === "") return rest;
    rest = shorter;
  }
}

const LEGAL_FORM = new RegExp(
  ",? (?:" +
    [
      ...["AG & Co\\. KGaA", "SE & Co\\. KGaA", "GmbH & Co\\. KGaA", "KGaA", "AG", "SE", "GmbH"],
      ...[
        "Inc\\.?",
        "Incorporated",
        "Corp\\.?",
        "Corporation",
        "Company",
        "& Co\\.",
        "and Co\\.",
        "Co\\., Ltd\\.?",
        "Co\\. Ltd\\.?",
        "Co\\.",
      ],
      ...[
        "plc",
        "p\\.l\\.c\\.",
        "PLC",
        "Plc",
        "Limited",
        "Ltd\\.?",
        "LLC",
        "N\\.V\\.",
        "S\\.A\\.",
        "SA",
        "SCA",
      ],
      ...["S\\.p\\.A\\.", "SpA", "A/S", "ASA", "AB", "Oyj", "Abp", "SA/NV"],
    ].join("|") +
    ")$",
);
