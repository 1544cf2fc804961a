package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.examplan.ExamSpec;
import org.jspecify.annotations.Nullable;

/** Reads rows of one report; exams are called by their titles. */
final class RowReader {

    private final Report report;
    private final Map<String, ExamSpec> exams;

    RowReader(Report report, Map<String, ExamSpec> exams) {
        this.report = report;
        this.exams = exams;
    }

    Map<String, @Nullable Object> values(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Figure figure : report.figures()) {
            values.put(figure.column().word(), figure.value().isEmpty() ? null : value(row, figure));
        }
        if (report == Report.LEARNERS) {
            score(values, "best", "bestExam");
            score(values, "latest", "latestExam");
        } else if (report == Report.SITTINGS) {
            score(values, "sitting", "exam");
        }
        return values;
    }

    static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private void score(Map<String, @Nullable Object> values, String word, String exam) {
        if (values.get(exam) instanceof String key) {
            ExamSpec spec = exams.get(key);
            PracticeScales.fill(values, word, spec);
            values.put(exam, spec == null ? key : spec.title());
        }
    }

    private static @Nullable Object value(ResultSet row, Figure figure) throws SQLException {
        String alias = figure.alias();
        return switch (figure.column().format()) {
            case TEXT -> row.getString(alias);
            case DAY -> row.getObject(alias, LocalDate.class);
            case MOMENT -> {
                OffsetDateTime at = row.getObject(alias, OffsetDateTime.class);
                yield at == null ? null : at.toInstant();
            }
            case YES_NO -> row.getObject(alias, Boolean.class);
            case SHARE -> row.getObject(alias, Double.class);
            case COUNT, MINUTES -> number(row, alias);
            case SCORE -> alias.endsWith("_error") ? row.getObject(alias, Double.class) : number(row, alias);
        };
    }

    private static @Nullable Long number(ResultSet row, String alias) throws SQLException {
        long value = row.getLong(alias);
        return row.wasNull() ? null : value;
    }
}
