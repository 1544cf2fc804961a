package org.aliquot.response;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an answer earned, and which of its parts are right.
 *
 * @param parts by the id of the part: an option, a step, a source, a gap, an antigen, a class of cell; a typed answer is
 *     one part called {@code answer}
 */
public record Marking(Credit credit, SortedMap<String, Boolean> parts) {

    /** The one part of an answer that is typed. */
    public static final String ANSWER = "answer";

    public Marking {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    static Marking of(Credit credit, Map<String, Boolean> parts) {
        return new Marking(credit, new TreeMap<>(parts));
    }

    static Marking whole(Credit credit) {
        return of(credit, Map.of(ANSWER, credit.isFull()));
    }
}
