package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aliquot.web.staff.Choice;

/** The author's judgment of a question in plain words: how many learners just at the pass point get it right. */
final class DifficultyWords {

    private static final Map<Double, String> ANCHORS = new TreeMap<>(Map.of(
            -2.0,
            "Very easy: nearly 9 in 10 get it right",
            -1.5,
            "Between easy and very easy: 8 in 10",
            -1.0,
            "Easy: 7 in 10",
            -0.5,
            "Rather easy: 6 in 10",
            0.0,
            "Middle: half get it right",
            0.5,
            "Rather hard: 4 in 10",
            1.0,
            "Hard: 3 in 10",
            1.5,
            "Between hard and very hard: 2 in 10",
            2.0,
            "Very hard: 1 in 10 gets it right"));

    private DifficultyWords() {}

    /** The anchors, and what is chosen now if it is none of them. */
    static List<Choice> choices(String typed) {
        Map<Double, String> all = new TreeMap<>(ANCHORS);
        Optional<Double> now = read(typed);
        now.ifPresent(value -> all.putIfAbsent(value, String.format(Locale.US, "%+.1f logits", value)));
        List<Choice> choices = new ArrayList<>();
        all.forEach((value, words) -> choices.add(new Choice(
                String.valueOf(value), words, now.filter(value::equals).isPresent())));
        return choices;
    }

    /** A difficulty as the list of the editor has it; as typed where it is none. */
    static String of(String typed) {
        return read(typed)
                .map(value -> ANCHORS.getOrDefault(value, String.format(Locale.US, "%+.1f logits", value)))
                .orElse(typed);
    }

    /** Empty when it is no number from -3 to 3. */
    static Optional<Double> read(String typed) {
        try {
            double value = Double.parseDouble(typed);
            return value >= -3 && value <= 3 ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
