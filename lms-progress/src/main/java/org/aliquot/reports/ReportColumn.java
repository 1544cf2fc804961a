package org.aliquot.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A column of the progress report: what it means, and the SQL it is sorted by. */
public enum ReportColumn {
    NAME("Learner", "The learner's name.", "lower(n.name) collate \"und-x-icu\"", ""),
    EMAIL("Email", "The address the learner signs in with.", "lower(n.email)", ""),
    LESSONS(
            "Lessons done",
            "Published lessons of the course that the learner has marked as completed.",
            ReportSql.NUMBER,
            ReportSql.LESSONS_DONE),
    CHECKS(
            "Checks right",
            "Knowledge checks of the course whose latest answer is right, of those answered.",
            ReportSql.NUMBER,
            ReportSql.CHECKS_RIGHT),
    EXAMS(
            "Exams taken",
            "Exams and quizzes of the course finished in exam mode, repeats included.",
            ReportSql.NUMBER,
            ReportSql.EXAMS_TAKEN),
    BEST(
            "Best practice score",
            "Of the course's exams with a practice scale, the one of highest ability.",
            ReportSql.NUMBER,
            ReportSql.BEST_ABILITY),
    LAST(
            "Last practice score",
            "Of the course's exams with a practice scale, the one finished last; sorted by ability.",
            ReportSql.NUMBER,
            ReportSql.LAST_ABILITY),
    ACTIVITY(
            "Last activity",
            "When a lesson of the course was last read, a check answered or an exam finished.",
            ReportSql.NUMBER,
            ReportSql.LAST_ACTIVITY);

    private final boolean text;
    private final String title;
    private final String definition;
    private final String ascending;
    private final String descending;

    ReportColumn(String title, String definition, String key, String keyTable) {
        String type = keyTable.isEmpty() ? "text" : "float8";
        this.text = keyTable.isEmpty();
        this.title = title;
        this.definition = definition;
        this.ascending = ReportSql.page(key, keyTable, "asc", type);
        this.descending = ReportSql.page(key, keyTable, "desc", type);
    }

    /** The name used in the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heading. */
    public String title() {
        return title;
    }

    /** What the figure counts, in one line. */
    public String definition() {
        return definition;
    }

    public static Optional<ReportColumn> of(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(word))
                .findFirst();
    }

    /** Whether it is sorted as text; all others are sorted as numbers. */
    boolean isText() {
        return text;
    }

    /** The whole statement: written when the class is loaded, from nothing that comes from outside. */
    String sql(boolean down) {
        return down ? descending : ascending;
    }
}
