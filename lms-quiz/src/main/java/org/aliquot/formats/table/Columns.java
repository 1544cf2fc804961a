package org.aliquot.formats.table;

import java.util.ArrayList;
import java.util.List;

/** The columns of a table of questions; a file may lack some, in any order. */
final class Columns {

    /** Options, answers, steps or pairs that a row has room for. */
    static final int ROOM = 12;

    static final List<String> ALL = all();

    private Columns() {}

    private static List<String> all() {
        List<String> all =
                new ArrayList<>(List.of("id", "type", "title", "area", "topic", "level", "tags", "stem", "correct"));
        for (String group : List.of("option_", "feedback_", "match_")) {
            for (int i = 0; i < ROOM; i++) {
                all.add(group + letter(i));
            }
        }
        all.addAll(List.of("tolerance", "unit", "settings", "feedback"));
        return List.copyOf(all);
    }

    static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** The place of a letter; -1 for what is none of ours. */
    static int place(String letter) {
        int place = letter.length() == 1 ? Character.toLowerCase(letter.charAt(0)) - 'a' : -1;
        return place < ROOM ? place : -1;
    }
}
