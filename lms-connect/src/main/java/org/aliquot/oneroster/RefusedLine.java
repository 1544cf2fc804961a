package org.aliquot.oneroster;

/**
 * A row that was left out.
 *
 * @param line as an editor counts, the heading being the first
 * @param id of the row, as far as it has one
 * @param why half a sentence, without a capital and a full stop
 */
public record RefusedLine(String file, int line, String id, String why) {}
