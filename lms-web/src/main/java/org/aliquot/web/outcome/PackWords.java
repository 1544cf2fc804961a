package org.aliquot.web.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.outcomes.Board;
import org.aliquot.outcomes.Mean;
import org.aliquot.outcomes.OutcomeYear;
import org.aliquot.outcomes.ProgramOutcomes;
import org.aliquot.outcomes.Rate;
import org.aliquot.web.Wording;
import org.jspecify.annotations.Nullable;

/** The figures of a program in words, the same on the page, on paper and in a workbook. */
final class PackWords {

    static final List<String> HEADS =
            List.of("Graduated", "Passed the exam", "Working or studying", "Left in the final half");

    static final String SCORES = "Mean first score";

    static final List<List<String>> DEFINITIONS = List.of(
            List.of(
                    "Graduated",
                    "Of the learners who began the final half of the program and have graduated or left: those who"
                            + " graduated. Benchmark: 70%."),
            List.of(
                    "Passed the exam",
                    "Of the graduates who took the exam within one year of graduation: those who passed it within that"
                            + " year. Benchmark: 75%. Results count only with the learner's consent."),
            List.of(
                    "Working or studying",
                    "Of the graduates who answered: those who found work in the field or a closely related one, or went"
                            + " on studying, within one year. Benchmark: 70%."),
            List.of(
                    "Left in the final half",
                    "Of the learners who began the final half and have graduated or left: those who left."),
            List.of(
                    SCORES,
                    "Of the graduates who took the exam within one year of graduation and whose score is known: the mean"
                            + " score of the first attempt, with the number of graduates in parentheses. ASCP scores run"
                            + " from 100 to 999 (400 to pass) and AMT scores from 0 to 100 (70 to pass)."),
            List.of(
                    "Three years",
                    "The counts of a class and of the two before it, added up, not the mean of their percentages or means."
                            + " They are judged against a benchmark once they count " + Rate.SMALL + " people."));

    private PackWords() {}

    static List<Rate> rates(OutcomeYear year) {
        return List.of(
                year.through().graduation(),
                year.tested().certification(),
                year.placed().placement(),
                year.through().attrition());
    }

    /** {@code 45 of 60 (75%)}. */
    static String rate(Rate rate) {
        return rate.isEmpty() ? "–" : counts(rate) + " (" + percent(rate) + ")";
    }

    /** {@code ASCP 512 (14), AMT 81 (2)}; empty where no score is known. */
    static String scores(OutcomeYear.Scored scored) {
        return Stream.of(score(Board.ASCP, scored.ascp()), score(Board.AMT, scored.amt()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String score(Board board, Mean mean) {
        return mean.isEmpty() ? "" : "%s %d (%d)".formatted(board, mean.rounded(), mean.people());
    }

    static String counts(Rate rate) {
        return rate.part() + " of " + rate.whole();
    }

    /** Why a figure is not judged against its benchmark; null where it is, or where there is nothing to count. */
    static @Nullable String few(Rate rate) {
        return rate.isEmpty() || !rate.isSmall()
                ? null
                : "Too few to judge: " + rate.whole() + " of the " + Rate.SMALL + " needed";
    }

    /** Rounded down, so that no figure seems to reach what it misses. */
    static String percent(Rate rate) {
        return rate.isEmpty() ? "–" : 100 * rate.part() / rate.whole() + "%";
    }

    static List<String> notes(ProgramOutcomes outcomes) {
        List<String> notes = new ArrayList<>();
        for (OutcomeYear year : outcomes.years()) {
            List<String> said = notes(year, outcomes.thisYear());
            if (!said.isEmpty()) {
                notes.add("Class of " + year.year() + ": " + String.join(" ", said));
            }
        }
        OptionalInt latest = outcomes.latest();
        if (latest.isPresent() && !outcomes.isWhole(latest.getAsInt())) {
            notes.add("Not each of the latest three classes has all figures yet.");
        }
        return notes;
    }

    private static List<String> notes(OutcomeYear year, int thisYear) {
        List<String> notes = new ArrayList<>();
        OutcomeYear.Tested tested = year.tested();
        add(
                notes,
                tested.late(),
                "took the exam for the first time more than a year after graduation, and is not counted.",
                "took the exam for the first time more than a year after graduation, and are not counted.");
        add(
                notes,
                year.running(),
                "graduated less than a year ago, and may still pass the exam or find work.",
                "graduated less than a year ago, and may still pass the exam or find work.");
        add(
                notes,
                tested.unknown(),
                "graduated and has no result that we may count.",
                "graduated and have no result that we may count.");
        add(
                notes,
                year.placed().silent(),
                "was asked about work and did not answer.",
                "were asked about work and did not answer.");
        add(notes, year.placed().unasked(), "was not asked about work yet.", "were not asked about work yet.");
        String since = year.year() < thisYear ? ", though the class is over. Enter how it ended." : ".";
        add(notes, year.through().still(), "is still in the final half" + since, "are still in the final half" + since);
        add(
                notes,
                year.through().early(),
                "left before the final half, and is not counted.",
                "left before the final half, and are not counted.");
        if (rates(year).stream().anyMatch(rate -> !rate.isEmpty() && rate.isSmall())) {
            notes.add("Fewer than " + Rate.SMALL + " people: one person changes the percent a lot.");
        }
        return notes;
    }

    private static void add(List<String> notes, int count, String one, String many) {
        if (count > 0) {
            notes.add(Wording.count(count, "person", "people") + " " + (count == 1 ? one : many));
        }
    }
}
