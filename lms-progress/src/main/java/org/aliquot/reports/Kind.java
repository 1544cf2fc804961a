package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.aliquot.clock.RowTime;
import org.aliquot.examplan.ExamSpec;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value a column holds: how it is read and sorted.
 *
 * @param key SQL it is sorted by, made from the value's: text or float8, never null
 */
record Kind<T>(Format format, Reader<T> reader, String key) {

    /** Reads the value of that name in a row; {@code exams} are all exams by key. */
    interface Reader<T> {
        @Nullable
        T read(ResultSet row, String name, Map<String, ExamSpec> exams) throws SQLException;
    }

    static final Kind<String> TEXT = text((row, name, _) -> row.getString(name));

    /** Read from its key, called by its title. */
    static final Kind<String> EXAM = text((row, name, exams) -> {
        ExamSpec exam = exams.get(row.getString(name));
        return exam == null ? row.getString(name) : exam.title();
    });

    static final Kind<Long> COUNT = whole(Format.COUNT);
    static final Kind<Long> MINUTES = whole(Format.MINUTES);
    static final Kind<Long> SCORE = whole(Format.SCORE);
    static final Kind<Double> SHARE = number(Format.SHARE, (row, name, _) -> row.getObject(name, Double.class));

    static final Kind<LocalDate> DAY = new Kind<>(
            Format.DAY,
            (row, name, _) -> row.getObject(name, LocalDate.class),
            "coalesce(cast(<value> - date '2000-01-01' as float8), '-infinity')");

    /** Sorted by as it is, so that an index finds the latest; a column of moments is never empty. */
    static final Kind<Instant> MOMENT = new Kind<>(
            Format.MOMENT,
            (row, name, _) -> {
                return RowTime.find(row, name);
            },
            "<value>");

    static final Kind<Boolean> YES_NO = new Kind<>(
            Format.YES_NO,
            (row, name, _) -> row.getObject(name, Boolean.class),
            "coalesce(cast(cast(<value> as integer) as float8), -1)");

    private static Kind<String> text(Reader<String> reader) {
        return new Kind<>(Format.TEXT, reader, "coalesce(lower(<value>), '') collate \"und-x-icu\"");
    }

    private static Kind<Long> whole(Format format) {
        return number(format, (row, name, _) -> whole(row, name));
    }

    static <T extends Number> Kind<T> number(Format format, Reader<T> reader) {
        return new Kind<>(format, reader, "coalesce(cast(<value> as float8), '-infinity')");
    }

    static @Nullable Long whole(ResultSet row, String name) throws SQLException {
        long value = row.getLong(name);
        return row.wasNull() ? null : value;
    }

    Column<T> column(String word, String title, String value) {
        return new Column<>(this, word, title, value, "", key(value), "", null, false, "");
    }

    String key(String value) {
        return key.replace("<value>", value);
    }
}
