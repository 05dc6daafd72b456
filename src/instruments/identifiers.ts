/** Whether the text is an ISIN: two letters, nine letters or digits, and the right check digit (ISO 6166). */
export function isValidIsin(text: string): boolean {
  return /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/.test(text) && luhnSum(asDigits(text)) % 10 === 0;
}

/** Whether the text has the form of a WKN: six digits or capitals, without I and O. It carries no check digit. */
export function isValidWkn(text: string): boolean {
  return /^[A-HJ-NP-Z0-9]{6}$/.test(text);
}

/** The WKN inside a German ISIN ("DE0007164600" → "716460"); null for every other country's. */
export function wknOfIsin(isin: string): string | null {
  return isin.startsWith("DE000") ? isin.slice(5, 11) : null;
}

function asDigits(isin: string): string {
  return isin.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
}

function luhnSum(digits: string): number {
  let sum = 0;
  for (let index = digits.length - 1, double = false; index >= 0; index -= 1, double = !double) {
    const digit = Number(digits[index]) * (double ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum;
}
