package org.aliquot.web.question;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.TaskView;

/**
 * How a question is answered by a plain form: by choosing, by putting in order, by matching, or by typing a number.
 *
 * @param seed for which it was asked
 * @param typed what stands in the fields already
 */
public record AnswerForm(TaskView task, long seed, Typed typed) {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** What somebody filled in that could not be taken yet. */
    public record Typed(String value, String unit, Map<String, String> pairs, Map<String, Integer> places) {

        public static final Typed NOTHING = new Typed("", "", Map.of(), Map.of());

        public Typed {
            pairs = Map.copyOf(pairs);
            places = Map.copyOf(places);
        }

        public boolean matched(String source, String target) {
            return target.equals(pairs.get(source));
        }

        public boolean placed(String step, int place) {
            return Integer.valueOf(place).equals(places.get(step));
        }
    }

    public enum Way {
        CHOICE,
        ORDER,
        MATCH,
        NUMBER,
        /** Lessons have no field for it. */
        NONE
    }

    public Way way() {
        return switch (task.type()) {
            case SINGLE, MULTIPLE, TRUE_FALSE, FIELD -> Way.CHOICE;
            case ORDERING -> Way.ORDER;
            case MATCHING -> Way.MATCH;
            case NUMERIC -> Way.NUMBER;
            case TEXT,
                    CLOZE,
                    HOTSPOT,
                    ANTIBODY_PANEL,
                    CONTROL_CHART,
                    DIFFERENTIAL,
                    FIELD_MARKS,
                    FIELD_COUNT,
                    RULED,
                    WRITTEN -> Way.NONE;
        };
    }

    public List<OptionView> steps() {
        return task.options();
    }

    public List<OptionView> sources() {
        return task.sources();
    }

    public List<OptionView> targets() {
        return task.targets();
    }

    /** What a list can show of safe HTML: its words, still escaped. */
    public static String bare(String html) {
        return TAG.matcher(html).replaceAll("");
    }

    public List<String> units() {
        return task.units();
    }
}
