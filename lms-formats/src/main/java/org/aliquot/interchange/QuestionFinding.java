package org.aliquot.interchange;

import org.aliquot.bounded.Excerpt;

/**
 * One line of the report of an import or export.
 *
 * @param item which question
 * @param line in the file that was read, from 1; 0 where there are none
 * @param what which part of it
 * @param why in words of the person who reads it
 */
public record QuestionFinding(String item, int line, Severity severity, String what, String why) {

    private static final int LONGEST = 400;

    public QuestionFinding {
        item = shortened(item);
        what = shortened(what);
        why = shortened(why);
    }

    /** On one line: what a file holds may be quoted in it. */
    static String shortened(String told) {
        return Excerpt.of(told, LONGEST).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
