package org.aliquot.web.question;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aliquot.bank.OptionView;
import org.aliquot.bank.PanelView;
import org.aliquot.bank.TaskView;

/**
 * How a question is answered by a plain form: by choosing, by putting in order, by matching, by typing a number, or by reading a panel
 * or a chart.
 *
 * @param number by which it was asked
 * @param typed what stands in the fields already
 */
public record AnswerForm(TaskView task, long number, Typed typed) {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /**
     * What somebody filled in that could not be taken yet.
     *
     * @param named antibodies of a panel, or the rule of a chart
     * @param marked antigens of a panel, or runs of a chart
     */
    public record Typed(
            String value,
            String unit,
            Map<String, String> pairs,
            Map<String, Integer> places,
            List<String> named,
            Set<String> marked) {

        public static final Typed NOTHING = new Typed("", "", Map.of(), Map.of(), List.of(), Set.of());

        public Typed {
            pairs = Map.copyOf(pairs);
            places = Map.copyOf(places);
            named = List.copyOf(named);
            marked = Set.copyOf(marked);
        }

        /** The one in the first list, or in the second; empty where that one names none. */
        public String named(int list) {
            return list < named.size() ? named.get(list) : "";
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
        /** The antibodies of a panel are named, and antigens crossed out. */
        PANEL,
        /** The rule that a chart breaks is chosen, and runs are marked. */
        CHART,
        /** Lessons have no field for it. */
        NONE
    }

    public Way way() {
        return switch (task.type()) {
            case SINGLE, MULTIPLE, TRUE_FALSE, FIELD -> Way.CHOICE;
            case ORDERING -> Way.ORDER;
            case MATCHING -> Way.MATCH;
            case NUMERIC -> Way.NUMBER;
            case ANTIBODY_PANEL -> Way.PANEL;
            case CONTROL_CHART -> Way.CHART;
            case TEXT, CLOZE, HOTSPOT, DIFFERENTIAL, FIELD_MARKS, FIELD_COUNT, RULED, WRITTEN -> Way.NONE;
        };
    }

    /** Whether it is read off something that the laboratory works with. */
    public boolean isBench() {
        return way() == Way.PANEL || way() == Way.CHART;
    }

    /** The antigens of a panel; none for other kinds. */
    public List<PanelView.Antigram.Column> antigens() {
        return task.panel() instanceof PanelView.Antigram panel ? panel.antigens() : List.of();
    }

    /** How many runs of a chart there are to be marked; 0 where none is. */
    public int runs() {
        return task.panel() instanceof PanelView.Chart chart && chart.marking()
                ? chart.runs().size()
                : 0;
    }

    /** The rules that a chart may break. */
    public List<OptionView> rules() {
        return task.options();
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
