/**
 * A sign-in in another window has renewed the token of pages: the forms of this one hold the token of before, and are refused.
 * Fetched when that has happened.
 */
export async function renew() {
  const answer = await fetch("/csrf", { headers: { Accept: "application/json" } }).catch(() => undefined);
  if (!answer?.ok) return;
  const { token } = await answer.json();
  for (const field of document.querySelectorAll("[name=_csrf]")) field.value = token;
}
