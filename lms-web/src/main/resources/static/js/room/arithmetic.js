/**
 * A pocket calculator without its keys: numbers and four operations, multiplication and division first, and what changes the
 * last number at once. press() takes "0" to "9", ".", "+", "-", "*", "/", "=", "root", "sign", "percent", "back" and "clear".
 */
import { t } from "aliquot/phrases";

const APPLY = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};
const CHANGE = { root: Math.sqrt, sign: (number) => -number, percent: (number) => number / 100 };
const SIGNS = { "-": "−", "*": "×", "/": "÷" };
const DIGITS = 12; // hides what binary fractions do to 0.1 + 0.2

export class Arithmetic {
  #tokens = [""]; // numbers as typed, with operators between them
  #done = "";
  #changed = false; // the last number is worked out: a digit begins another

  press(key) {
    if (key === "clear") this.#reset("");
    else if (key === "back") this.#back();
    else if (key === "=") this.#equals();
    else if (key in CHANGE) this.#change(key);
    else if (key in APPLY) this.#operator(key);
    else this.#digit(key);
  }

  /** What was worked out last, or what is being typed before its last number. */
  get expression() {
    return this.#done || this.#tokens.slice(0, -1).map(pretty).join(" ");
  }

  get result() {
    return pretty(this.#tokens.at(-1) || (this.#tokens.length === 1 ? "0" : ""));
  }

  #reset(number) {
    this.#tokens = [number];
    this.#done = "";
    this.#changed = false;
  }

  #change(key) {
    if (this.#done) this.#reset(this.#tokens[0]);
    if (!usable(this.#tokens.at(-1))) return;
    this.#tokens.push(rounded(CHANGE[key](Number(this.#tokens.pop()))));
    this.#changed = key !== "sign";
  }

  #digit(key) {
    if (this.#done) this.#reset("");
    const last = this.#tokens.pop();
    const number = this.#changed ? "" : last;
    this.#changed = false;
    const spare = key === "." && number.includes(".");
    this.#tokens.push(spare || number.length >= DIGITS ? number : number === "0" && key !== "." ? key : number + key);
  }

  #operator(key) {
    if (this.#done) this.#reset(this.#tokens[0]);
    if (!usable(this.#tokens.at(-1))) return this.#negativeOrReplace(key);
    this.#changed = false;
    this.#tokens.push(key, "");
  }

  #negativeOrReplace(key) {
    if (this.#tokens.length === 1) this.#tokens = key === "-" ? ["-"] : ["0", key, ""];
    else this.#tokens[this.#tokens.length - 2] = key;
  }

  #back() {
    if (this.#done) return this.#reset("");
    if (this.#changed) this.#tokens[this.#tokens.length - 1] = ""; // a number worked out goes as one
    this.#changed = false;
    const number = this.#tokens.pop();
    if (number === "" && this.#tokens.length > 1) this.#tokens.pop();
    else this.#tokens.push(number.slice(0, -1));
  }

  #equals() {
    if (this.#tokens.length < 3 || !usable(this.#tokens.at(-1))) return;
    const expression = this.#tokens.map(pretty).join(" ");
    this.#tokens = [rounded(evaluate(this.#tokens))];
    this.#done = expression;
    this.#changed = false;
  }
}

function rounded(number) {
  return String(Number(number.toPrecision(DIGITS)));
}

function evaluate(tokens) {
  const terms = [Number(tokens[0])];
  const signs = [];
  for (let at = 1; at < tokens.length; at += 2) {
    const [operator, number] = [tokens[at], Number(tokens[at + 1])];
    if (operator === "*" || operator === "/") terms.push(APPLY[operator](terms.pop(), number));
    else signs.push(operator) && terms.push(number);
  }
  return signs.reduce((sum, sign, index) => APPLY[sign](sum, terms[index + 1]), terms[0]);
}

function usable(token) {
  return token !== "" && Number.isFinite(Number(token));
}

function pretty(token) {
  if (token === "Infinity" || token === "-Infinity" || token === "NaN") return t("Not a number");
  return SIGNS[token] ?? token.replace("-", "−");
}
