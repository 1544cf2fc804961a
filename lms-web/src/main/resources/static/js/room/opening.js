/**
 * Opens an attempt: journal, lease, questions, then everything the journal still holds goes out again. Resolves with the
 * desk to work at; rejects with Refused when the server will not have it.
 */
import { Api } from "aliquot/room/api";
import { ServerClock } from "aliquot/room/clock";
import { Desk } from "aliquot/room/desk";
import { Journal } from "aliquot/room/journal";
import { Lease } from "aliquot/room/lease";
import { Link } from "aliquot/room/link";
import { Outbox } from "aliquot/room/outbox";
import { Readings } from "aliquot/room/readings";
import { Remote } from "aliquot/room/remote";
import { judge } from "aliquot/room/ruling";
import { Sitting } from "aliquot/room/sitting";

/**
 * `data` is what the page says of the attempt, `signIn` and `takeover` are the elements that ask the person. `mine` says
 * that this tab has just started the attempt; any other tab without a lease asks before it takes one.
 */
export async function openDesk(data, { signIn, takeover, mine, signal, onLink }) {
  const api = (signIn.api = new Api({ base: data.api, csrf: data.csrf, csrfUrl: data.csrfUrl }));
  const clock = new ServerClock();
  const link = new Link(signal);
  const lease = new Lease(data.attempt);
  const askSignIn = () => signIn.ask();
  const remote = new Remote({ api, attempt: data.attempt, clock, lease, link, askSignIn });
  link.addEventListener("change", () => onLink(link.up), { signal });

  const journal = await Journal.open(data.account, data.attempt);
  await lease.settle();
  const attempt = await hold(await remote.attempt(), { remote, lease, mine, takeover });
  const items = attempt.status === "final" || attempt.breakUntil ? [] : await remote.items();
  const outbox = queue({ journal, link, remote, attempt, holdsLate: data.holdsLate === "true" });
  const sitting = new Sitting({ attempt, items, notes: await journal.notes(), lease, journal, clock, outbox });
  sitting.readOnly = attempt.leaseLost === true || lease.number === undefined;
  const readings = new Readings({ remote, link, signal });
  const desk = new Desk({ link, clock, lease, remote, journal, outbox, sitting, readings, askSignIn, signal });
  sitting.recall(await ofNobodyElse(await journal.answers(), lease));
  // while there is a network to fetch them over
  import("aliquot/larger");
  if (JSON.stringify(items).includes("data-tex")) import("aliquot/math");
  return desk;
}

function queue({ journal, link, remote, ...terms }) {
  const rule = (reply) => judge(reply, (savedAt) => inGrace(savedAt, terms));
  const answers = async () => (await remote.look()).kind === "ok";
  return new Outbox({ journal, link, send: (entry) => remote.deliver(entry), judge: rule, answers });
}

/** What somebody is still typing in another window is that window's; what a window that died left behind goes out from here. */
async function ofNobodyElse(entries, lease) {
  const others = await lease.others();
  return entries.filter(({ typing, lease: number }) => !(typing && others.has(number)));
}

async function hold(attempt, { remote, lease, mine, takeover }) {
  if (lease.number || !["open", "review"].includes(attempt.status)) return attempt;
  if (!mine) await takeover.ask();
  const held = mine ? attempt : await remote.takeOver();
  lease.take(held.lease);
  return held;
}

/** In an exam that holds late answers, one within the grace period waits for an instructor's decision. */
function inGrace(savedAt, { attempt: { deadline, graceSeconds = 0 }, holdsLate }) {
  return holdsLate && Date.parse(savedAt) <= Date.parse(deadline) + graceSeconds * 1000;
}
