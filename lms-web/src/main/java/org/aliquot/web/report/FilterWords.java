package org.aliquot.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.reports.ReportFilter.Access;
import org.aliquot.reports.ReportFilter.GroupBy;
import org.aliquot.reports.ReportFilter.Passed;
import org.aliquot.reports.ReportFilter.Progress;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.aliquot.web.report.ReportView.Listed;
import org.aliquot.web.staff.Choice;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** Filters with a fixed list of choices, in words. */
final class FilterWords {

    private FilterWords() {}

    static Listed payer(Map<String, String> typed) {
        return new Listed("Paid by", "payer", with("Anyone", typed.get("payer"), EnrollmentWords.payers("")));
    }

    static Listed status(Map<String, String> typed) {
        return listed(
                "Access",
                "status",
                "Any",
                typed,
                choice(Access.OPEN, "Active, paused, or upcoming"),
                choice(Access.ACTIVE, "Active"),
                choice(Access.PAUSED, "Paused"),
                choice(Access.UPCOMING, "Upcoming"),
                choice(Access.EXPIRED, "Expired"),
                choice(Access.ENDED, "Ended"));
    }

    static Listed progress(Map<String, String> typed) {
        return listed(
                "Progress",
                "progress",
                "Any",
                typed,
                choice(Progress.STUCK, "Idle"),
                choice(Progress.NOT_STARTED, "Not started"),
                choice(Progress.STARTED, "Started"),
                choice(Progress.COMPLETED, "Completed"));
    }

    static Listed passed(Map<String, String> typed) {
        return listed(
                "Result",
                "passed",
                "Any",
                typed,
                choice(Passed.MARKED, "With a passing score"),
                choice(Passed.YES, "Passed"),
                choice(Passed.NO, "Not passed"));
    }

    static Listed first(Map<String, String> typed) {
        return listed("Attempts", "first", "All", typed, new Choice("yes", "First attempts only", false));
    }

    static Listed when(Map<String, String> typed) {
        return listed("Access ends", "when", "Soon", typed, new Choice("past", "Ended recently", false));
    }

    static Listed groups(Map<String, String> typed) {
        return listed(
                "A row for each",
                "groupBy",
                "Course",
                typed,
                choice(GroupBy.COHORT, "Class"),
                choice(GroupBy.PAYER, "Kind of payer"),
                choice(GroupBy.PAYER_NAME, "Named payer"));
    }

    /** Choices with one before them that leaves nothing out; what is chosen and not among them stays chosen. */
    static List<Choice> with(String nothing, @Nullable String chosen, List<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", nothing, chosen == null || chosen.isEmpty()));
        choices.forEach(choice -> all.add(
                new Choice(choice.value(), choice.title(), choice.value().equals(chosen))));
        if (all.stream().noneMatch(Choice::chosen)) {
            all.add(new Choice(String.valueOf(chosen), String.valueOf(chosen), true));
        }
        return all;
    }

    private static Listed listed(
            String label, String name, String nothing, Map<String, String> typed, Choice... choices) {
        return new Listed(label, name, with(nothing, typed.get(name), List.of(choices)));
    }

    private static Choice choice(Word word, String title) {
        return new Choice(word.word(), title, false);
    }
}
