// <aliquot-passkey>: makes a passkey, or signs in with one. Inside: [data-part=form], hidden until this browser turns out to know
// passkeys; [data-part=unable], shown until then; [data-part=said], told what happened.
// Attributes: ask (gives what the browser needs), answer (takes what it made), make (there: a new one). Events: none.
import { t } from "aliquot/phrases";

class AliquotPasskey extends HTMLElement {
  #ends;

  connectedCallback() {
    if (!window.PublicKeyCredential) return;
    this.#ends = new AbortController();
    this.#part("unable")?.remove();
    const form = this.#part("form");
    form.hidden = false;
    form.addEventListener("submit", (event) => this.#submit(event), { signal: this.#ends.signal });
  }

  disconnectedCallback() {
    this.#ends?.abort();
  }

  async #submit(event) {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.target));
    const button = event.target.querySelector("button");
    button.disabled = true;
    this.#say(t("Your browser will ask for your fingerprint, face, or PIN."));
    try {
      location.assign(await this.#ceremony(fields));
    } catch (problem) {
      this.#say(PROBLEMS[problem.name] ?? PROBLEMS[problem.message] ?? PROBLEMS.other);
      button.disabled = false;
    }
  }

  async #ceremony(fields) {
    const options = decoded(await send(this.getAttribute("ask"), {}));
    const credential = this.hasAttribute("make")
      ? await navigator.credentials.create({ publicKey: options })
      : await navigator.credentials.get({ publicKey: options });
    const { next } = await send(this.getAttribute("answer"), { ...fields, credential: encoded(credential) });
    return next;
  }

  #say(text) {
    this.#part("said").textContent = text;
  }

  #part(name) {
    return this.querySelector(`[data-part=${name}]`);
  }
}

const PROBLEMS = {
  NotAllowedError: t("This was canceled or took too long, so nothing was changed. Try again."),
  InvalidStateError: t("This device already has a passkey of yours."),
  SecurityError: t("Passkeys do not work at this web address. Tell the person who runs this installation."),
  401: t("This passkey is not known here. Sign in with your password."),
  409: t("You signed in a while ago. Reload the page and enter your password first."),
  422: t("This passkey was not accepted. Try again, or use an authenticator app."),
  other: t("The server could not be reached or did not accept this. Try again in a moment."),
};

async function send(url, body) {
  const reply = await fetch(url, {
    method: "POST",
    headers: {
      "Accept": "application/json",
      "Content-Type": "application/json",
      "X-CSRF-TOKEN": document.querySelector("meta[name=csrf-token]").content,
    },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(String(reply.status));
  return reply.json();
}

/** What the server sent, with bytes where the browser wants bytes. */
function decoded(options) {
  const keys = (list) => (list ?? []).map((key) => ({ ...key, id: bytes(key.id) }));
  const result = { ...options, challenge: bytes(options.challenge) };
  if (options.user) result.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) result.excludeCredentials = keys(options.excludeCredentials);
  if (options.allowCredentials) result.allowCredentials = keys(options.allowCredentials);
  return result;
}

/** What the browser made, as text; older ones do not know `toJSON`. */
function encoded({ id, rawId, type, response, authenticatorAttachment }) {
  const sent = { transports: response.getTransports?.() };
  for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (response[name]) sent[name] = text(response[name]);
  }
  return { id, rawId: text(rawId), type, authenticatorAttachment, response: sent, clientExtensionResults: {} };
}

function bytes(base64url) {
  return Uint8Array.from(atob(base64url.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
}

function text(buffer) {
  const binary = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

customElements.define("aliquot-passkey", AliquotPasskey);
