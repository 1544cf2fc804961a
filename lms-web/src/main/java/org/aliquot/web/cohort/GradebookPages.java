package org.aliquot.web.cohort;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.cohort.CohortView;
import org.aliquot.gradebook.Grade;
import org.aliquot.gradebook.GradeRow;
import org.aliquot.gradebook.GradeRule;
import org.aliquot.gradebook.Gradebook;
import org.aliquot.gradebook.Gradebooks;
import org.aliquot.gradebook.Work;
import org.aliquot.people.Accounts;
import org.aliquot.reports.FileKind;
import org.aliquot.reports.MemberRow;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.LearnerUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.ListPart;
import org.aliquot.web.staff.ListWanted;
import org.aliquot.web.words.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a gradebook into the words of its page. */
@Component
class GradebookPages {

    /**
     * A grade as its form says it, or fields of the form of weights, and what was wrong with that.
     *
     * @param shown the change that was standing when the form was shown; null for none
     * @param weights empty where they were not typed
     */
    record Asked(
            ListWanted wanted,
            @Nullable UUID learner,
            @Nullable String work,
            String percent,
            String reason,
            @Nullable UUID shown,
            Map<String, String> weights,
            FieldErrors errors) {

        static Asked ofWeights(Map<String, String> typed, FieldErrors errors) {
            return new Asked(ListWanted.FIRST, null, null, "", "", null, Map.copyOf(typed), errors);
        }
    }

    private final Gradebooks books;
    private final Accounts accounts;

    GradebookPages(Gradebooks books, Accounts accounts) {
        this.books = books;
        this.accounts = accounts;
    }

    GradebookPage page(CohortView cohort, Asked asked, Dates dates) {
        Gradebook book = books.of(cohort);
        Map<MemberRow, String> names = MailAddress.apart(
                book.rows().stream().map(GradeRow::learner).toList(), MemberRow::name, MemberRow::email);
        ListPart<GradeRow> part = asked.wanted()
                .of(
                        book.rows(),
                        row -> row.learner().name() + " " + row.learner().email(),
                        row -> row.learner().person().equals(asked.learner()));
        String file = Address.of(CohortUrls.GRADES_FILE, cohort.id());
        return new GradebookPage(
                cohort.id(),
                cohort.name(),
                cohort.courseTitle() + ", " + Wording.count(book.rows().size(), "learner"),
                cohort.archived(),
                book.works().stream().map(work -> column(work, asked.weights())).toList(),
                part.lines().stream()
                        .map(row -> line(cohort, book, row, named(row, names), part.words()))
                        .toList(),
                part.listed(CohortUrls.grades(cohort.id()), "learner"),
                open(cohort, book, asked, names, dates),
                !asked.weights().isEmpty(),
                asked.errors(),
                new GradebookPage.Files(
                        Address.with(file, Map.of("format", FileKind.CSV.word())),
                        Address.with(file, Map.of("format", FileKind.XLSX.word()))));
    }

    /** With what was typed, where something was. */
    private static GradebookPage.Column column(Work work, Map<String, String> typed) {
        String ref = work.ref();
        String rule =
                typed.getOrDefault(GradebookPage.ruleField(ref), work.rule().word());
        return new GradebookPage.Column(
                ref,
                work.title(),
                counts(work),
                typed.getOrDefault(GradebookPage.weightField(ref), "" + work.weight()),
                work.isLessons()
                        ? List.of()
                        : Stream.of(GradeRule.values())
                                .map(each -> new Choice(
                                        each.word(),
                                        each == GradeRule.BEST ? "Best result" : "Last result",
                                        each.word().equals(rule)))
                                .toList(),
                typed.getOrDefault(
                        GradebookPage.shownField(ref),
                        work.weight() + " " + work.rule().word()));
    }

    /** What a work counts for in the total. */
    static String counts(Work work) {
        String rule = work.isLessons() ? "" : work.rule() == GradeRule.BEST ? ", best result" : ", last result";
        return work.weight() == 0 ? "does not count" : "weight " + work.weight() + rule;
    }

    private static GradebookPage.Line line(CohortView cohort, Gradebook book, GradeRow row, String name, String words) {
        long counting = book.works().stream().filter(work -> work.weight() > 0).count();
        return new GradebookPage.Line(
                name,
                LearnerUrls.learner(row.learner().person()),
                book.works().stream()
                        .map(work -> cell(cohort, row, work, words))
                        .toList(),
                said(row.total(book.works())),
                row.graded(book.works()) + " of " + counting);
    }

    private static String named(GradeRow row, Map<MemberRow, String> names) {
        return names.getOrDefault(row.learner(), row.learner().name());
    }

    private static GradebookPage.Cell cell(CohortView cohort, GradeRow row, Work work, String words) {
        Grade grade = row.of(work);
        return new GradebookPage.Cell(
                GradebookPage.anchor(row.learner().person(), work.ref()),
                work.title(),
                said(grade.percent()),
                grade.change() == null ? "" : said(grade.sat()),
                CohortUrls.grade(cohort.id(), row.learner().person(), work.ref(), words));
    }

    private static String said(@Nullable Double percent) {
        return percent == null ? "–" : number(rounded(percent)) + "%";
    }

    private GradebookPage.@Nullable Open open(
            CohortView cohort, Gradebook book, Asked asked, Map<MemberRow, String> names, Dates dates) {
        GradeRow row =
                asked.learner() == null ? null : book.row(asked.learner()).orElse(null);
        Work work = asked.work() == null ? null : book.work(asked.work()).orElse(null);
        if (row == null || work == null) {
            return null;
        }
        Grade grade = row.of(work);
        Grade.Change change = grade.change();
        UUID standing = change == null ? null : change.id();
        UUID shown = asked.errors().isEmpty() ? standing : asked.shown(); // a form that was refused stays as it is
        return new GradebookPage.Open(
                row.learner().person(),
                work.ref(),
                named(row, names),
                work.title(),
                sat(grade),
                change == null ? null : standing(change, dates),
                shown == null ? "" : shown.toString(),
                asked.percent().isEmpty() && change != null ? number(change.percent()) : asked.percent(),
                asked.reason(),
                back(cohort, row.learner().person(), work, asked.wanted()));
    }

    static String back(CohortView cohort, UUID learner, Work work, ListWanted wanted) {
        return CohortUrls.gradesOf(cohort.id(), learner, wanted.words()) + "#"
                + GradebookPage.anchor(learner, work.ref());
    }

    private static String sat(Grade grade) {
        if (grade.sat() == null) {
            return "Not done yet.";
        }
        return "Result: " + said(grade.sat())
                + (grade.times() > 1 ? ", from " + Wording.count(grade.times(), "attempt") : "") + ".";
    }

    private String standing(Grade.Change change, Dates dates) {
        return said(change.percent()) + " was set by "
                + accounts.names(Set.of(change.by())).getOrDefault(change.by(), "someone") + " on "
                + dates.date(change.at()) + ": " + change.reason();
    }

    private static String number(double percent) {
        return percent == Math.rint(percent) ? "" + Math.round(percent) : String.format(Locale.ROOT, "%.1f", percent);
    }

    /** As far as the page and the file say it. */
    static double rounded(double percent) {
        return Math.round(10 * percent) / 10.0;
    }
}
