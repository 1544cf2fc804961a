package org.aliquot.web.gallery;

import java.util.List;
import java.util.Map;
import org.aliquot.web.report.ReportView;
import org.aliquot.web.report.ReportView.Cell;
import org.aliquot.web.report.ReportView.Definition;
import org.aliquot.web.report.ReportView.Head;
import org.aliquot.web.report.ReportView.Listed;
import org.aliquot.web.report.ReportView.Tab;
import org.aliquot.web.report.ReportView.Total;
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
                        List.of("Learner", "Course", "Access", "Lessons done", "Best score", "Stuck since"),
                        List.of(
                                learner("Chidi Abara", 34, "–"),
                                learner("Léa Dubois-Lindqvist", 18, "Oct 2, 2026"),
                                learner("Luis Garza", 0, "Nov 1, 2026")),
                        false),
                new ReportView.Open("01930000-0000-7000-8000-000000000003", "Workforce monthly", 2, true, "#", null),
                FieldErrors.NONE);
    }

    static ReportView outcomes() {
        return view(
                "outcomes",
                "Completion and pass rates",
                null,
                table(
                        List.of("Group", "Learners", "Completed", "Passed at first sitting"),
                        List.of(
                                group("MLT evening, 2026", "120", "61 of 120", "51%"),
                                group("PBT spring, 2026", "7", "3 of 7", "")),
                        true),
                new ReportView.Open(
                        "01930000-0000-7000-8000-000000000003",
                        "Month end",
                        2,
                        true,
                        "#",
                        "This view was saved elsewhere at 14:02, after you opened it."),
                new FieldErrors(Map.of("name", "Another of your views has that name. Choose another name.")));
    }

    static ReportView refused() {
        return view(
                "learners", "Learners", "Give a day that there is, such as 2026-10-31.", null, null, FieldErrors.NONE);
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
                "Who is where in a course, and who is stuck since when",
                List.of(
                        new Tab("Learners", "#", word.equals("learners")),
                        new Tab("Completion and pass rates", "#", word.equals("outcomes")),
                        new Tab("Exam sittings", "#", false),
                        new Tab("Windows ending", "#", false)),
                List.of(new Tab("Workforce monthly", "#", true), new Tab("Mercy Hospital", "#", false)),
                filters(problem),
                problem,
                table,
                new ReportView.Keeping(Map.of("course", "mlt"), open, "Workforce monthly", name));
    }

    private static ReportView.Filters filters(@Nullable String problem) {
        return new ReportView.Filters(
                List.of(list("Course", "course", "All courses"), list("Class", "cohort", "All classes")),
                List.of(list("Paid by", "payer", "Anyone"), list("Access", "status", "Any")),
                Map.of("search", "abara", "on", "2026-10-31"),
                problem == null ? FieldErrors.NONE : new FieldErrors(Map.of("on", problem)),
                List.of(new Choice("name", "Learner", true), new Choice("course", "Course", false)),
                true,
                "-lessonsDone");
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
                        .map(head -> new Head(head, false, head.equals(heads.getFirst()) ? "ascending" : "none", "#"))
                        .toList(),
                rows,
                List.of(new Definition("Lessons done", "Lessons completed, of those published in a section now.")),
                new Paging("3 of 186 rows", null, "#"),
                "#",
                "#",
                small);
    }

    private static List<Cell> learner(String name, int done, String stuck) {
        return List.of(
                new Cell("Learner", name, "#", "learner@example.org", -1, false),
                new Cell("Course", "MLT preparation", null, "MLT evening, 2026", -1, false),
                new Cell("Access", "Active", null, "", -1, false),
                new Cell("Lessons done", done + " of 42", null, "", 100 * done / 42, true),
                new Cell("Best score", "361", null, "likely 320 to 402 (90%), MLT practice exam", -1, false),
                new Cell("Stuck since", stuck, null, "", -1, false));
    }

    private static List<Cell> group(String name, String learners, String completed, String rate) {
        return List.of(
                new Cell("Group", name, null, "", -1, false),
                new Cell("Learners", learners, "#", "", -1, true),
                new Cell("Completed", completed, "#", rate, -1, true),
                new Cell("Passed at first sitting", "40 of 80", "#", rate, -1, true));
    }
}
