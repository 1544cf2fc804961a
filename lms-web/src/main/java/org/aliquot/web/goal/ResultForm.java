package org.aliquot.web.goal;

import static org.aliquot.web.language.Phrases.t;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.aliquot.plan.Goal;
import org.aliquot.readiness.ResultReport;
import org.aliquot.web.account.FormChecks;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;

/** A real result as it was typed; areas as {@code exam/area}. */
record ResultForm(
        @Nullable String target,
        @Nullable String satOn,
        @Nullable String outcome,
        @Nullable String score,
        @Nullable List<String> below) {

    static final ResultForm EMPTY = new ResultForm(null, null, null, null, null);
    static final String PASSED = "passed";
    static final String FAILED = "failed";

    /** The exam of the goal, on its day if that has come. */
    static ResultForm of(Goal goal, LocalDate today) {
        LocalDate exam = goal.examOn();
        return new ResultForm(
                goal.target(), exam == null || exam.isAfter(today) ? null : exam.toString(), null, null, null);
    }

    FieldErrors errors() {
        String points = Search.typed(score);
        return new FormChecks()
                .check(!Search.typed(target).isEmpty(), "target", t("Choose the exam that you took."))
                .check(
                        day() != null,
                        "satOn",
                        Search.typed(satOn).isEmpty()
                                ? t("Choose the day on which you took it: today or earlier.")
                                : t("Type the date as year, month and day, such as 2026-12-12."))
                .check(List.of(PASSED, FAILED).contains(Search.typed(outcome)), "outcome", t("Choose one of the two."))
                .check(
                        points.isEmpty() || points.matches("[0-9]{1,3}"),
                        "score",
                        t("Type the score as a number up to {0}, or leave the field empty.", ResultReport.HIGHEST))
                .errors();
    }

    boolean passed() {
        return PASSED.equals(Search.typed(outcome));
    }

    /** Checked before. Areas of another exam than the one chosen are not meant. */
    ResultReport report() {
        LocalDate day = day();
        String points = Search.typed(score);
        return new ResultReport(
                Search.typed(target),
                day == null ? LocalDate.MIN : day,
                passed(),
                points.isEmpty() ? null : (Integer) Integer.parseInt(points),
                passed() || below == null
                        ? List.of()
                        : below.stream()
                                .filter(area -> area.startsWith(Search.typed(target) + "/"))
                                .map(area -> area.substring(area.indexOf('/') + 1))
                                .toList());
    }

    boolean names(String area) {
        return below != null && below.contains(area);
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(Search.typed(satOn));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
