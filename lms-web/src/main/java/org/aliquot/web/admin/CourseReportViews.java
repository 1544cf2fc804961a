package org.aliquot.web.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.blueprint.ExamSpec;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.CourseCard;
import org.aliquot.reports.LearnerRow;
import org.aliquot.reports.PracticeScore;
import org.aliquot.reports.ReportColumn;
import org.aliquot.reports.ReportPage;
import org.aliquot.reports.ReportTotals;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.StaffUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the progress report into the words of its page. */
@Component
class CourseReportViews {

    /** Half of a 90 % interval, in standard errors. */
    private static final double NINETY = 1.645;

    private final Exams exams;

    CourseReportViews(Exams exams) {
        this.exams = exams;
    }

    CourseReport report(ReportPage page, ReportWish wish, List<CourseCard> courses, Dates dates) {
        Map<String, ExamSpec> specs = exams.all().stream()
                .collect(Collectors.toMap(exam -> exam.spec().key(), exam -> exam.spec(), (first, second) -> first));
        ReportTotals totals = page.totals();
        return new CourseReport(
                dates.dateTime(totals.asOf()),
                courses.stream()
                        .map(course -> new Choice(
                                course.slug(), course.title(), course.slug().equals(wish.course())))
                        .toList(),
                Search.typed(wish.q()),
                wish.sorting(),
                columns(wish),
                page.items().stream().map(row -> row(row, totals, specs, dates)).toList(),
                paging(page, wish),
                wish.file());
    }

    /** The address stands below the name, so it has no column of its own. */
    private static List<CourseReport.Column> columns(ReportWish wish) {
        return Arrays.stream(ReportColumn.values())
                .filter(column -> column != ReportColumn.EMAIL)
                .map(column -> new CourseReport.Column(
                        column.title(),
                        column == ReportColumn.EXAMS,
                        column != wish.column() ? "none" : wish.isDown() ? "descending" : "ascending",
                        wish.sortedBy(column),
                        column.definition()))
                .toList();
    }

    private static CourseReport.Row row(LearnerRow row, ReportTotals totals, Map<String, ExamSpec> specs, Dates dates) {
        return new CourseReport.Row(
                row.name(),
                row.email(),
                StaffUrls.person(row.account()),
                row.lessonsDone(),
                totals.lessons(),
                row.checksRight() + " of " + row.checksAnswered(),
                row.examsTaken(),
                score(row.best(), specs),
                score(row.last(), specs),
                row.lastActivity() == null ? "never" : dates.date(row.lastActivity()));
    }

    private static CourseReport.@Nullable Score score(@Nullable PracticeScore score, Map<String, ExamSpec> specs) {
        if (score == null) {
            return null;
        }
        ExamSpec spec = specs.get(score.exam());
        String reading = score.scaled() + ", " + (spec == null ? score.exam() : spec.title());
        return new CourseReport.Score(reading, spec == null ? "" : likely(score, spec));
    }

    private static String likely(PracticeScore score, ExamSpec spec) {
        return switch (spec.scale()) {
            case TO_999 -> likely(score, 100, 999);
            case TO_100 -> likely(score, 10, 100);
            case NONE -> "";
        };
    }

    /** Both practice scales are linear in ability: {@code perLogit} points to the logit, cut off at their ends. */
    private static String likely(PracticeScore score, int perLogit, int end) {
        Double se = score.se();
        if (se == null) {
            return "";
        }
        long half = Math.round(NINETY * se * perLogit);
        return "likely %d to %d (90%%)"
                .formatted(Math.max(0, score.scaled() - half), Math.min(end, score.scaled() + half));
    }

    private static Paging paging(ReportPage page, ReportWish wish) {
        String said = page.items().size() + " of " + Wording.count(page.totals().learners(), "learner");
        return new Paging(
                said, wish.isFirst() ? null : wish.first(), page.next() == null ? null : wish.from(page.next()));
    }
}
