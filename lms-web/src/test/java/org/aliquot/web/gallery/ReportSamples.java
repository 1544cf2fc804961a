package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.web.cohort.ReadinessTable;
import org.aliquot.web.report.ReadinessPage;
import org.aliquot.web.report.ReportView;
import org.aliquot.web.report.ReportView.Cell;
import org.aliquot.web.report.ReportView.Definition;
import org.aliquot.web.report.ReportView.Foot;
import org.aliquot.web.report.ReportView.Head;
import org.aliquot.web.report.ReportView.Listed;
import org.aliquot.web.report.ReportView.Tab;
import org.aliquot.web.report.ReportView.Total;
import org.aliquot.web.report.WeeksPage;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Reports with invented people. */
final class ReportSamples {

    private ReportSamples() {}

    static ReportView learners() {
        return view(
                "learners",
                "Learners",
                null,
                table(
                        List.of("Learner", "Course", "Access", "Lessons done", "Best score", "Idle since"),
                        List.of(
                                learner("Chidi Abara", 34, "–"),
                                learner("Léa Dubois-Lindqvist", 18, "Oct 2, 2026"),
                                learner("Luis Garza", 0, "Nov 1, 2026")),
                        false),
                new ReportView.Open(
                        "01930000-0000-7000-8000-000000000003", "Workforce monthly", 2, false, true, "#", null),
                FieldErrors.NONE);
    }

    static ReportView outcomes() {
        return view(
                "outcomes",
                "Completion and pass rates",
                null,
                table(
                        List.of("Group", "Learners", "Completed", "Passed on first attempt"),
                        List.of(
                                group("MLT evening, 2026", "120", "61 of 120", "51%"),
                                group("PBT spring, 2026", "7", "3 of 7", "")),
                        true),
                new ReportView.Open(
                        "01930000-0000-7000-8000-000000000003",
                        "Month end",
                        2,
                        true,
                        true,
                        "#",
                        "This view was saved elsewhere at 14:02, after you opened it."),
                new FieldErrors(Map.of("name", "Another of your views has that name. Choose another name.")));
    }

    static WeeksPage weeks() {
        List<Choice> all = List.of(new Choice("", "All", true));
        return new WeeksPage(
                List.of(new Tab("Learners", "#", false, false), new Tab("Over time", "#", true, false)),
                all,
                all,
                all,
                List.of(
                        new WeeksPage.Bar(60, 187, 60, 12, "Nov 2, 2026"),
                        new WeeksPage.Bar(253, 187, 120, 24, ""),
                        new WeeksPage.Bar(446, 187, 30, 6, "Nov 16, 2026")),
                curve(),
                curve(),
                24,
                List.of(
                        new WeeksPage.Row(
                                "Nov 16, 2026",
                                6,
                                240,
                                new WeeksPage.Passed("12 of 20", "60%", "39% to 78%"),
                                new WeeksPage.Ready("58%", "25% to 88%", "6")),
                        new WeeksPage.Row(
                                "Nov 9, 2026",
                                24,
                                1200,
                                new WeeksPage.Passed("", "–", ""),
                                new WeeksPage.Ready("–", "", ""))));
    }

    private static WeeksPage.Curve curve() {
        return new WeeksPage.Curve(
                List.of(
                        new WeeksPage.Point(153, 70, 110, 30),
                        new WeeksPage.Point(346, 60, 100, 20),
                        new WeeksPage.Point(539, 50, 90, 15)),
                "M153 70L346 60L539 50");
    }

    static ReadinessPage readiness(boolean anything) {
        List<Choice> all = List.of(new Choice("", "All", true));
        List<ReadinessTable.Cell> cells = List.of(
                new ReadinessTable.Cell("Blood banking", "371", -1, false, "of 24"),
                new ReadinessTable.Cell("Hematology", "462", 1, false, "of 21"),
                new ReadinessTable.Cell("Urinalysis and other body fluids", "too early", null, false, ""));
        return new ReadinessPage(
                List.of(new Tab("Learners", "#", false, false), new Tab("Readiness", "#", true, false)),
                all,
                all,
                new ReadinessPage.Spread(
                        "31 learners",
                        anything ? "64%" : "Too early",
                        anything
                                ? "of 27 learners with enough answers; 4 too new to say"
                                : "of 0 learners with enough answers",
                        anything
                                ? List.of(
                                        new ReadinessPage.Bar("80 to 100%", "8 learners", 26, "#"),
                                        new ReadinessPage.Bar("60 to 79%", "10 learners", 33, null),
                                        new ReadinessPage.Bar("Too few answers to say", "4 learners", 13, null))
                                : List.of()),
                "ASCP MLT",
                List.of("Blood banking", "Hematology", "Urinalysis and other body fluids"),
                anything ? cells : List.of(),
                anything
                        ? List.of(
                                new ReadinessPage.Line("Evening, spring 2027", "#", "18", cells),
                                new ReadinessPage.Line("Day, spring 2027", "#", "13", cells))
                        : List.of(),
                anything ? "The first 100 classes by name are listed. Choose a class above to see another." : "",
                anything
                        ? List.of(
                                new ReadinessPage.Mistake("They reverse the direction of a change", "12", "57"),
                                new ReadinessPage.Mistake("They mix up times and temperatures", "7", "25"))
                        : List.of());
    }

    static ReportView refused() {
        return view(
                "learners",
                "Learners",
                "This date does not exist. Use a date such as 2026-10-31.",
                null,
                null,
                FieldErrors.NONE);
    }

    private static ReportView view(
            String word,
            String title,
            @Nullable String problem,
            ReportView.@Nullable Table table,
            ReportView.@Nullable Open open,
            FieldErrors name) {
        return new ReportView(
                word,
                title,
                "How far each learner is, and since when they have been idle",
                List.of(
                        new Tab("Learners", "#", open == null && word.equals("learners"), false),
                        new Tab("Completion and pass rates", "#", open == null && word.equals("outcomes"), false),
                        new Tab("Exam attempts", "#", false, false),
                        new Tab("Access ending", "#", false, false),
                        new Tab("Workforce monthly", "#", open != null, false),
                        new Tab("Mercy Hospital", "#", false, true)),
                filters(problem),
                problem,
                table,
                new ReportView.Keeping(Map.of("course", "mlt"), open, "Workforce monthly", open != null, name));
    }

    private static ReportView.Filters filters(@Nullable String problem) {
        return new ReportView.Filters(
                List.of(list("Course", "course", "All courses"), list("Class", "cohort", "All classes")),
                List.of(list("Paid by", "payer", "Anyone"), list("Access", "status", "Any")),
                Map.of("search", "abara", "on", "2026-10-31"),
                problem == null ? FieldErrors.NONE : new FieldErrors(Map.of("on", problem)),
                List.of(new Choice("name", "Learner", true), new Choice("course", "Course", false)),
                2,
                "-lessonsDone",
                problem == null
                        ? List.of(
                                new ReportView.Applied("Learner: abara", "#"),
                                new ReportView.Applied("State on Oct 31, 2026", "#"))
                        : List.of());
    }

    private static Listed list(String label, String name, String nothing) {
        return new Listed(
                label, name, List.of(new Choice("", nothing, true), new Choice("mlt", "MLT preparation", false)));
    }

    private static ReportView.Table table(List<String> heads, List<List<Cell>> rows, boolean small) {
        return new ReportView.Table(
                "As of Nov 20, 2026, 14:05",
                List.of(new Total("186", "learners", "#"), new Total("12", "stuck", "#")),
                heads.stream()
                        .map(head -> new Head(
                                "by-" + heads.indexOf(head),
                                head,
                                false,
                                head.equals(heads.getFirst()) ? "ascending" : "none",
                                "#"))
                        .toList(),
                rows,
                heads.stream()
                        .map(head -> new Foot(head, foot(head), head.equals("Lessons done")))
                        .toList(),
                List.of(new Definition("Lessons done", "Lessons completed, of those published in a section now.")),
                new Paging("3 of 186 rows", null, "#"),
                "#",
                "#",
                small);
    }

    private static String foot(String head) {
        return switch (head) {
            case "Learner", "Group" -> "All 186";
            case "Lessons done" -> "5,208 of 7,412 (70%)";
            case "Access" -> "171 open";
            default -> "";
        };
    }

    private static List<Cell> learner(String name, int done, String stuck) {
        return List.of(
                new Cell("Learner", name, "#", "learner@example.org", false, -1, false),
                new Cell("Course", "MLT preparation", null, "MLT evening, 2026", false, -1, false),
                new Cell("Access", "Active", null, "", false, -1, false),
                new Cell("Lessons done", done + " of 42", null, "", false, 100 * done / 42, true),
                new Cell("Best score", "361 (320–402)", null, "MLT practice exam, Nov 18, 2026", true, -1, false),
                new Cell("Idle since", stuck, null, "", false, -1, false));
    }

    private static List<Cell> group(String name, String learners, String completed, String rate) {
        return List.of(
                new Cell("Group", name, null, "", false, -1, false),
                new Cell("Learners", learners, "#", "", false, -1, true),
                new Cell("Completed", completed, "#", rate, false, -1, true),
                new Cell("Passed on first attempt", "40 of 80", "#", rate, false, -1, true));
    }
}
