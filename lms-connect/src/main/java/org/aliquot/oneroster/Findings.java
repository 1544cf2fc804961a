package org.aliquot.oneroster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be told about a file besides what it says, kept short however much there is of it. */
final class Findings {

    /** Nobody reads more, and all that is wrong in a column is wrong in the first thousand rows. */
    private static final int MOST_REFUSED = 2_000;

    private final List<RefusedLine> refused = new ArrayList<>();
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private final Map<Oddity, Integer> counts = new EnumMap<>(Oddity.class);

    void refuse(RefusedLine line) {
        if (refused.size() < MOST_REFUSED) {
            refused.add(line);
        } else {
            count(Oddity.UNLISTED);
        }
    }

    void count(Oddity oddity) {
        counts.merge(oddity, 1, Integer::sum);
    }

    void note(String sentence) {
        sentences.add(sentence);
    }

    /** What several files can have in common. */
    void note(String what, String file) {
        files.computeIfAbsent(what, _ -> new ArrayList<>()).add(file);
    }

    List<RefusedLine> refused() {
        return refused;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>(sentences);
        files.forEach((what, names) -> notes.add(what + ": " + String.join(", ", names) + "."));
        counts.forEach((oddity, count) -> notes.add(oddity.note(count)));
        return notes;
    }
}
