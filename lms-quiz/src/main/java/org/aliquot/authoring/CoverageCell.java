package org.aliquot.authoring;

import org.aliquot.question.Level;

/**
 * Published exam questions about one subtopic at one level.
 *
 * @param easy how many are easy; the others by the other bands
 * @param flagged how many ask for a look
 */
public record CoverageCell(String topic, Level level, int easy, int middle, int hard, int flagged) {

    public int questions() {
        return easy + middle + hard;
    }
}
