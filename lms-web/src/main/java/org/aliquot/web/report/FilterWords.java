package org.aliquot.web.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.aliquot.web.report.ReportView.Listed;
import org.aliquot.web.staff.Choice;
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
                "open",
                "Open or to open",
                "active",
                "Active",
                "paused",
                "Paused",
                "upcoming",
                "Upcoming",
                "expired",
                "Expired",
                "ended",
                "Ended");
    }

    static Listed progress(Map<String, String> typed) {
        return listed(
                "Progress",
                "progress",
                "Any",
                typed,
                "stuck",
                "Stuck",
                "not-started",
                "Not started",
                "started",
                "Started",
                "completed",
                "Completed");
    }

    static Listed passed(Map<String, String> typed) {
        return listed(
                "Result", "passed", "Any", typed, "marked", "With a pass mark", "yes", "Passed", "no", "Not passed");
    }

    static Listed first(Map<String, String> typed) {
        return listed("Sittings", "first", "All", typed, "yes", "First sittings only");
    }

    static Listed when(Map<String, String> typed) {
        return listed("Windows", "when", "Ending soon", typed, "past", "Ended lately");
    }

    static Listed groups(Map<String, String> typed) {
        return listed(
                "A row for each",
                "groupBy",
                "Course",
                typed,
                "cohort",
                "Class",
                "payer",
                "Kind of payer",
                "payer-name",
                "Named payer");
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
            String label, String name, String nothing, Map<String, String> typed, String... valuesAndTitles) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < valuesAndTitles.length; i += 2) {
            choices.add(new Choice(valuesAndTitles[i], valuesAndTitles[i + 1], false));
        }
        return new Listed(label, name, with(nothing, typed.get(name), choices));
    }
}
