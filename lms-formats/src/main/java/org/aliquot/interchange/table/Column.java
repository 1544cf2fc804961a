package org.aliquot.interchange.table;

import java.util.List;

/**
 * A column of a table of questions.
 *
 * @param name as the first row says it
 * @param meaning what goes into it, for the person who fills it
 * @param words all that it takes; empty where anything may stand
 */
record Column(String name, String meaning, List<String> words) {

    Column {
        words = List.copyOf(words);
    }

    Column(String name, String meaning) {
        this(name, meaning, List.of());
    }
}
