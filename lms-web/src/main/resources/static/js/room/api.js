/**
 * The room's only way to the server. Every call ends in one of four replies, never in an exception:
 *   {kind: "ok", body, sentAt}, {kind: "unreachable", status?, retryAfterMs?}, {kind: "signed-out"}, {kind: "problem", status, code}
 * A reply that is no JSON object comes from something between us and the server (a proxy, a hotel's sign-in page): unreachable,
 * with its status where that says no.
 */
const TIMEOUT_MS = 10_000;
const TRY_AGAIN = new Set([408, 425, 429]);
const NEVER_AGAIN = "too-many-revisions"; // a 429 that no waiting ends

/** A browser that cannot join the two waits out the time. */
const either = (timeout, signal) => (signal && AbortSignal.any ? AbortSignal.any([timeout, signal]) : timeout);

export class Api {
  #base;
  #csrfUrl;
  #csrf;

  constructor({ base, csrfUrl, csrf }) {
    this.#base = base;
    this.#csrfUrl = csrfUrl;
    this.#csrf = csrf;
  }

  get(path, options) {
    return this.#call("GET", path, options);
  }

  put(path, body, options) {
    return this.#call("PUT", path, { ...options, body });
  }

  post(path, body = {}, options) {
    return this.#call("POST", path, { ...options, body });
  }

  /** A plain form of a page, which answers in JSON when asked to. */
  form(url, fields) {
    return this.#fetch("POST", url, { body: new URLSearchParams(fields) });
  }

  url(path) {
    return this.#base + path;
  }

  useToken(token) {
    this.#csrf = token;
  }

  /** A token goes stale with the session it was made for: one refusal earns one fresh token. */
  async refreshToken() {
    const reply = await this.#fetch("GET", this.#csrfUrl, {});
    if (reply.kind === "ok" && reply.body.token) this.#csrf = reply.body.token;
    return reply;
  }

  async #call(method, path, options = {}) {
    const url = this.url(path);
    const reply = await this.#fetch(method, url, options);
    if (method === "GET" || reply.status !== 403) return reply;
    const fresh = await this.refreshToken();
    return fresh.kind === "ok" ? this.#fetch(method, url, options) : fresh;
  }

  /** Sent once while the page goes away; nobody hears the reply. */
  parting(path, body) {
    const options = { method: "PUT", headers: this.#headers("PUT"), body: JSON.stringify(body), keepalive: true };
    fetch(this.url(path), { ...options, credentials: "same-origin", redirect: "error" }).catch(() => {});
  }

  async #fetch(method, url, { body, headers, timeoutMs = TIMEOUT_MS, signal }) {
    const sentAt = performance.now();
    const form = body instanceof URLSearchParams;
    try {
      const response = await fetch(url, {
        method,
        headers: { ...this.#headers(method, form), ...headers },
        body: form || body === undefined ? body : JSON.stringify(body),
        credentials: "same-origin",
        cache: "no-store",
        redirect: "error",
        signal: either(AbortSignal.timeout(timeoutMs), signal),
      });
      return await this.#read(response, sentAt);
    } catch {
      return { kind: "unreachable" };
    }
  }

  #headers(method, form) {
    const headers = { Accept: "application/json, application/problem+json" };
    if (method !== "GET") headers["X-CSRF-TOKEN"] = this.#csrf;
    if (method !== "GET" && !form) headers["Content-Type"] = "application/json";
    return headers;
  }

  async #read(response, sentAt) {
    const { status } = response;
    const receivedAt = performance.now();
    if (status === 401) return { kind: "signed-out" };
    if (status >= 500) return later(response);
    const body = status === 204 ? {} : await response.json().catch(() => undefined);
    if (typeof body !== "object" || body === null) return response.ok ? { kind: "unreachable" } : later(response);
    if (TRY_AGAIN.has(status) && body.code !== NEVER_AGAIN) return later(response);
    if (response.ok) return { kind: "ok", status, body, sentAt, receivedAt };
    return { kind: "problem", status, code: body.code ?? "", problem: body, sentAt, receivedAt };
  }
}

function later({ status, headers }) {
  const seconds = Number(headers.get("Retry-After"));
  return { kind: "unreachable", status, retryAfterMs: seconds > 0 ? seconds * 1000 : 0 };
}
