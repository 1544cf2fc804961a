/** How a number is read that somebody types; the server reads it by the same rule. */
const LONGEST = 40;
const THOUSANDS = /^[-+]?(?!0,)\d{1,3}(,\d{3})+(\.\d*)?$/;
const NUMBER = /^([-+]?)(\d*)(?:[.,](\d*))?(?:(?:[eE]|[x*×·]10\^?)([-+]?\d{1,2}))?$/;
const LONGEST_SHIFT = 12;

/**
 * The number in plain writing, with its trailing zeros: "1,200" is 1200, "12,5" is 12.5, "4.5e3" is 4500. A comma before
 * exactly three digits separates thousands, any other is a decimal comma. Null when it is not one number.
 */
export function plainAmount(typed) {
  const text = typed.normalize("NFKC").replace(/\s/g, "").replace("−", "-");
  const number = NUMBER.exec(THOUSANDS.test(text) ? text.replaceAll(",", "") : text);
  if (text.length > LONGEST || !number || !(number[2] || number[3])) return null;
  const [, sign, whole, decimals = "", exponent = "0"] = number;
  return (sign === "-" ? "−" : "") + shifted(whole, decimals, Number(exponent));
}

function shifted(whole, decimals, exponent) {
  if (Math.abs(exponent) > LONGEST_SHIFT) return `${joined(whole, decimals)} × 10^${exponent}`;
  const zeros = "0".repeat(Math.abs(exponent));
  const digits = exponent < 0 ? zeros + whole + decimals : whole + decimals + zeros;
  const point = whole.length + Math.max(0, exponent);
  const left = Math.max(0, decimals.length - exponent);
  return joined(digits.slice(0, point), digits.slice(point, point + left));
}

function joined(whole, decimals) {
  const plain = whole.replace(/^0+(?=\d)/, "") || "0";
  return decimals ? `${plain}.${decimals}` : plain;
}
