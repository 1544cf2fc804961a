package org.aliquot.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.aliquot.roster.ImportReport;
import org.aliquot.roster.ImportReport.Counts;
import org.aliquot.roster.ImportReport.Row;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.Paging;
import org.jspecify.annotations.Nullable;

/** Puts the report of an import into the words of its page. */
final class ImportViews {

    /** So many refused rows are shown at a time, and so many of the others. */
    static final int MOST = 200;

    /** Which part of either, from 0. */
    record Part(int refused, int taken) {}

    private ImportViews() {}

    static ImportPage page(
            ImportReport report,
            Part part,
            ImportDetails details,
            Dates dates,
            ImportPage.Trouble trouble,
            boolean byHand) {
        Counts counts = report.counts();
        Function<Row, String> becomes = details.on(dates);
        return new ImportPage(
                report.id(),
                heading(report),
                report.fileName(),
                dates.dateTime(report.readAt()),
                step(report),
                tallies(report),
                new ImportPage.Wrong(
                        report.refused().stream()
                                .flatMap(row -> problems(row).stream())
                                .toList(),
                        paging(
                                counts.refused(),
                                part.refused(),
                                report.refused().size(),
                                page -> AdminUrls.importToFix(report.id(), page))),
                new ImportPage.Taken(
                        report.taken().stream()
                                .map(row -> line(row, report.status(), becomes))
                                .toList(),
                        paging(
                                counts.add() + counts.update() + counts.unchanged(),
                                part.taken(),
                                report.taken().size(),
                                page -> AdminUrls.peopleImport(report.id(), page))),
                report.unused(),
                new ImportPage.Commit(commitWords(counts), instructors(counts), byHand),
                report.canUndo(),
                trouble);
    }

    private static @Nullable Paging paging(int all, int number, int shown, IntFunction<String> address) {
        if (all <= MOST) {
            return null;
        }
        int before = number * MOST;
        int last = before + shown;
        return new Paging(
                before + 1 + " to " + last + " of " + Wording.count(all, "row"),
                number == 0 ? null : address.apply(0),
                last < all ? address.apply(number + 1) : null);
    }

    private static ImportPage.Step step(ImportReport report) {
        return switch (report.status()) {
            case PLANNED ->
                report.counts().add() + report.counts().update() == 0
                        ? ImportPage.Step.NOTHING_TO_DO
                        : ImportPage.Step.CHECK;
            case COMMITTED -> ImportPage.Step.DONE;
            case UNDONE -> ImportPage.Step.UNDONE;
        };
    }

    private static String heading(ImportReport report) {
        int refused = report.counts().refused();
        return switch (report.status()) {
            case COMMITTED -> "Imported";
            case UNDONE -> "Import undone";
            case PLANNED ->
                refused == 0
                        ? "Nothing to fix"
                        : Wording.count(refused, "row") + (refused == 1 ? " needs" : " need") + " a fix";
        };
    }

    private static List<ImportPage.Tally> tallies(ImportReport report) {
        Counts counts = report.counts();
        boolean planned = report.status() == ImportReport.Status.PLANNED;
        if (report.status() == ImportReport.Status.UNDONE) {
            return List.of(
                    new ImportPage.Tally(report.undone().removed(), "removed"),
                    new ImportPage.Tally(report.undone().restored(), "changed back"),
                    new ImportPage.Tally(counts.kept(), "kept, because they were used or changed since"));
        }
        List<ImportPage.Tally> tallies = new ArrayList<>(List.of(
                new ImportPage.Tally(counts.add(), planned ? "to be added" : "added"),
                new ImportPage.Tally(counts.update(), planned ? "to be changed" : "changed"),
                new ImportPage.Tally(counts.unchanged(), "already up to date"),
                new ImportPage.Tally(counts.refused(), planned ? "refused, left out" : "left out")));
        if (counts.instructors() > 0) {
            tallies.add(new ImportPage.Tally(
                    counts.instructors(), planned ? "to become instructors" : "became instructors"));
        }
        return tallies;
    }

    /** To be confirmed by itself; empty where nobody becomes an instructor. */
    private static String instructors(Counts counts) {
        return switch (counts.instructors()) {
            case 0 -> "";
            case 1 -> "One person becomes an instructor, who writes questions and sees learners of their classes.";
            default ->
                counts.instructors()
                        + " people become instructors, who write questions and see learners of their classes.";
        };
    }

    private static String commitWords(Counts counts) {
        String add = counts.add() == 0 ? "" : "Add " + people(counts.add());
        String update = counts.update() == 0 ? "" : "change " + people(counts.update());
        String words = add.isEmpty() || update.isEmpty() ? add + update : add + ", " + update;
        String left = counts.refused() == 0 ? "" : ", leave out " + Wording.count(counts.refused(), "row");
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + left;
    }

    private static String people(int count) {
        return count == 1 ? "1 person" : count + " people";
    }

    private static List<ImportPage.Problem> problems(Row row) {
        return row.problems().stream()
                .map(problem -> new ImportPage.Problem(
                        row.number(), problem.column(), problem.typed(), problem.what(), problem.remedy()))
                .toList();
    }

    private static ImportPage.Line line(Row row, ImportReport.Status status, Function<Row, String> becomes) {
        String note = row.kept().isEmpty() ? becomes.apply(row) : row.kept();
        return new ImportPage.Line(row.number(), row.name(), row.email(), what(row, status), note);
    }

    private static String what(Row row, ImportReport.Status status) {
        boolean planned = status == ImportReport.Status.PLANNED;
        return switch (row.verdict()) {
            case ADD -> planned ? "Add" : "Added";
            case UPDATE -> planned ? "Change" : "Changed";
            case UNCHANGED -> planned ? "Nothing changes" : "Nothing changed";
            case REFUSED -> "Left out";
        };
    }
}
