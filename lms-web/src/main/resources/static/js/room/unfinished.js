import { APART } from "aliquot/room/differential";

/** What is missing where an answer is begun and does not yet say what was asked for. */
const MISSES = {
  "antibody-panel": (_, { antibodies }) => antibodies.length === 0,
  "control-chart": (_, { choice }) => !choice,
  differential: ({ panel }, { counts }) => counted(counts) < panel.cells,
};

export function isUnfinished(item, response) {
  return response !== null && (MISSES[item?.type]?.(item, response) ?? false);
}

function counted(counts) {
  return Object.entries(counts).reduce((sum, [id, count]) => (id === APART ? sum : sum + count), 0);
}
