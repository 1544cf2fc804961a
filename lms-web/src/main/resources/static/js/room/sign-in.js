/**
 * <aliquot-sign-in> asks for the password again in place, without leaving the room. It lets the room go on only for the
 * account that the answers belong to. Attributes: account, action (where the form goes). Property: api.
 */
import { t } from "aliquot/phrases";

class SignIn extends HTMLElement {
  #asking;
  #elsewhere;

  connectedCallback() {
    this.#dialog.addEventListener("cancel", (event) => event.preventDefault());
    this.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit(new FormData(event.target));
    });
    for (const provider of this.querySelectorAll("[data-part=provider]"))
      provider.addEventListener("submit", () => this.#lookElsewhere(PROVIDER));
  }

  /** Resolves with true once this account has signed in; with false at once when it never was signed out. */
  ask() {
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #ask() {
    const me = await this.api.get("/me");
    if (this.#isOwner(me) || me.kind === "unreachable") return false;
    this.#say(me.kind === "ok" ? stranger(me.body) : "");
    this.#dialog.showModal();
    await new Promise((resolve) => (this.resolve = resolve));
    return true;
  }

  async #submit(form) {
    this.#say(t("Signing in."));
    await this.api.refreshToken();
    const reply = await this.api.form(this.getAttribute("action"), form);
    if (reply.kind === "ok") return this.#signedIn(reply.body);
    if (WINDOWS[reply.code]) {
      this.querySelector("[data-part=elsewhere]").hidden = false;
      return this.#lookElsewhere(WINDOWS[reply.code]);
    }
    this.#say(REFUSALS[reply.kind] ?? REFUSALS.problem);
    this.querySelector("[name=password]").focus();
  }

  async #signedIn({ csrf }) {
    this.api.useToken(csrf);
    const me = await this.api.get("/me");
    if (!this.#isOwner(me)) return this.#say(me.kind === "ok" ? stranger(me.body) : REFUSALS.unreachable);
    this.#goOn();
  }

  /** A second factor and a school's own sign-in ask in a window of their own; this one looks whether the person is back. */
  #lookElsewhere(why) {
    this.#say(why);
    this.#elsewhere ??= this.#awaitElsewhere();
  }

  async #awaitElsewhere() {
    for (let me = {}; this.#dialog.open && !this.#isOwner(me); me = await this.api.get("/me")) {
      if (me.kind === "ok") this.#say(stranger(me.body));
      await new Promise((later) => setTimeout(later, 2000));
    }
    this.#elsewhere = undefined;
    await this.api.refreshToken();
    if (this.#dialog.open) this.#goOn();
  }

  #goOn() {
    this.querySelector("form").reset();
    this.querySelector("[data-part=elsewhere]").hidden = true;
    this.#say("");
    this.#dialog.close();
    this.resolve();
  }

  #isOwner(me) {
    return me.kind === "ok" && String(me.body.id) === this.getAttribute("account");
  }

  #say(text) {
    this.querySelector("[data-part=said]").textContent = text;
  }

  get #dialog() {
    return this.querySelector("dialog");
  }
}

const REFUSALS = {
  "signed-out": t("That email and password do not match. Nothing is lost; try again."),
  unreachable: t("The server cannot be reached, or asks to wait a minute. Your answers are kept here; try again."),
  problem: t("The server did not accept this. Your answers are kept here; try again."),
};

const PROVIDER = t("Sign in in the window that has opened, and leave this one open. Your answers are kept here, and the exam continues once you are signed in.");

const ELSEWHERE =
  t("Your account uses two-step sign-in. Open the sign-in page in a new tab and leave this one open. Your answers are kept here, and the exam continues once you are signed in.");

const WINDOWS = {
  "second-factor-wanted": ELSEWHERE,
  "sign-in-elsewhere":
    t("Your school or employer signs you in. Open the sign-in page in a new tab and leave this one open. Your answers are kept here, and the exam continues once you are signed in."),
};

function stranger({ name }) {
  return t("{0} is signed in, but the answers kept here belong to another account. They are not sent. Sign in as the person who started this exam.", name);
}

customElements.define("aliquot-sign-in", SignIn);
