const WIDE = /[\uff01-\uff5e\uffe0-\uffe6]/u;
const ALL_WIDE = /[\uff01-\uff5e\uffe0-\uffe6]/gu;
const MONEY: Readonly<Record<string, string>> = { "￠": "¢", "￡": "£", "￥": "¥", "￦": "₩" };

/** Full-width digits and signs as their plain twins, one code unit for one, so that offsets stay. */
export function plainSigns(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replace(ALL_WIDE, (sign) => MONEY[sign] ?? narrow(sign));
}

function narrow(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 0xff5f ? String.fromCharCode(code - 0xfee0) : sign;
}
