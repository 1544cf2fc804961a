package org.aliquot.statistics;

import java.time.Duration;
import java.util.List;

/** What was found about a question, in a few words for its author; options by the letters of the author's order. */
public final class FlagTitles {

    private FlagTitles() {}

    /** @param figures those the flag was found in */
    public static String of(Flag flag, ItemFigures figures) {
        return switch (flag.kind()) {
            case NEGATIVE_DISCRIMINATION -> "Stronger learners get it right less often";
            case SPLIT -> "Stronger learners are split between " + letters(flag, figures, "and");
            case WEAK_DISCRIMINATION -> "Stronger learners hardly do better here";
            case TOO_HARD -> "Very hard";
            case TOO_EASY -> "Very easy";
            case HARDER_THAN_RATED -> "Harder than its rating says";
            case EASIER_THAN_RATED -> "Easier than its rating says";
            case OFTEN_BLANK -> "Often left blank";
            case SLOW -> "Takes twice as long as others" + time(figures);
            case IDLE_OPTION ->
                (isTakenByNobody(flag, figures) ? "No one chooses " : "Hardly anyone chooses ")
                        + letters(flag, figures, "or");
        };
    }

    /** The letter of an option. */
    public static String letter(String option, ItemFigures figures) {
        return "" + (char) ('A' + place(option, figures));
    }

    private static String letters(Flag flag, ItemFigures figures, String last) {
        List<String> letters = flag.options().stream()
                .map(option -> letter(option, figures))
                .sorted()
                .toList();
        int end = letters.size() - 1;
        return end < 1
                ? String.join("", letters)
                : String.join(", ", letters.subList(0, end)) + " " + last + " " + letters.get(end);
    }

    private static boolean isTakenByNobody(Flag flag, ItemFigures figures) {
        return figures.options().stream()
                .filter(option -> flag.options().contains(option.option()))
                .allMatch(option -> option.chosen() == 0);
    }

    private static String time(ItemFigures figures) {
        Long median = figures.medianMs();
        return median == null ? "" : " (" + Duration.ofMillis(median).toSeconds() + " s)";
    }

    private static int place(String option, ItemFigures figures) {
        return figures.options().stream().map(OptionFigures::option).toList().indexOf(option);
    }
}
