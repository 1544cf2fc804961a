package org.aliquot.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.aliquot.examplan.ExamSpec;
import org.jspecify.annotations.Nullable;

/**
 * A column of a report with the SQL that works it out, for a row called {@code p}.
 *
 * @param <T> what its values are in Java
 * @param word its name in addresses, in JSON and in files
 * @param value SQL of the value; empty for one that is read from others
 * @param definition what it says, in plain words
 * @param key SQL it is sorted by; empty when it cannot be sorted by
 * @param keyTable joins what {@code key} is read from, where one pass over all is cheaper than a look for each row
 * @param of the column whose detail it is; null for one that stands alone
 * @param forPrograms whether pages leave it to programs and files
 * @param sum SQL of what all rows {@code s} that the filters leave come to; empty for none
 */
public record Column<T>(
        Kind<T> kind,
        String word,
        String title,
        String value,
        String definition,
        String key,
        String keyTable,
        @Nullable Column<?> of,
        boolean forPrograms,
        String sum) {

    Column<T> means(String words) {
        return new Column<>(kind, word, title, value, words, key, keyTable, of, forPrograms, sum);
    }

    /** A detail that pages show in the cells of another column. */
    Column<T> below(Column<?> other) {
        return new Column<>(kind, word, title, value, definition, "", "", other, false, sum);
    }

    /** A detail that comes with another column, but not on pages. */
    Column<T> inFilesWith(Column<?> other) {
        return new Column<>(kind, word, title, value, definition, "", "", other, true, sum);
    }

    /** Sorted by other SQL; by none when it is empty. */
    Column<T> sortedBy(String other) {
        return new Column<>(kind, word, title, value, definition, other, "", of, forPrograms, sum);
    }

    /** Its key read from {@code f}, which {@code table} joins. */
    Column<T> keyedBy(String table) {
        return new Column<>(kind, word, title, value, definition, kind.key("f.figure"), table, of, forPrograms, sum);
    }

    /** Summed by an aggregate over all rows {@code s}, or by a statement of its own over {@code shown}. */
    Column<T> summedBy(String sql) {
        return new Column<>(kind, word, title, value, definition, key, keyTable, of, forPrograms, sql);
    }

    boolean isSummed() {
        return !sum.isEmpty();
    }

    public Format format() {
        return kind.format();
    }

    public boolean standsAlone() {
        return of == null;
    }

    public boolean sortable() {
        return !key.isEmpty();
    }

    boolean textKey() {
        return format() == Format.TEXT;
    }

    /** SQL of the sort value of a row {@code p}, as a cursor holds it. */
    String cursorKey() {
        return format() == Format.MOMENT ? "cast(date_part('epoch', p.sort_key) as text)" : "cast(p.sort_key as text)";
    }

    /** SQL of the sort value that a cursor held. */
    String heldKey() {
        return switch (format()) {
            case TEXT -> "cast(:key as text)";
            case MOMENT -> "to_timestamp(cast(:key as float8))";
            case COUNT, MINUTES, SHARE, SCORE, DAY, YES_NO -> "cast(:key as float8)";
        };
    }

    /** Its name in SQL. */
    String alias() {
        return word.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** The name of its sum, beside the rows. */
    String sumAlias() {
        return "sum_" + alias();
    }

    @Nullable
    T read(ResultSet row, String name, Map<String, ExamSpec> exams) throws SQLException {
        return kind.reader().read(row, name, exams);
    }

    /** Each value of each row is found by its column: all its SQL is not gone through for that. */
    @Override
    public int hashCode() {
        return word.hashCode();
    }
}
