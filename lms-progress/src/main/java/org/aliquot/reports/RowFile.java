package org.aliquot.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.aliquot.sheets.CsvWriter;
import org.aliquot.sheets.RowWriter;
import org.aliquot.sheets.Share;
import org.aliquot.sheets.WorkbookWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A report on its way into a file, one row after the other. */
final class RowFile implements AutoCloseable {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** Columns whose values are words of the product; CSV, for programs, has them as they are. */
    private static final Set<Column<?>> WORDS = Set.of(LearnerFigures.PAYER, LearnerFigures.STATUS);

    private final RowWriter rows;
    private final List<Column<?>> columns;
    private final BiFunction<Column<?>, @Nullable Object, @Nullable Object> cell;

    private RowFile(
            RowWriter rows, List<Column<?>> columns, BiFunction<Column<?>, @Nullable Object, @Nullable Object> cell) {
        this.rows = rows;
        this.columns = columns;
        this.cell = cell;
    }

    /** A line of column words, then a row a line; days as such, times in UTC. */
    static RowFile csv(OutputStream out, List<Column<?>> columns) {
        RowFile file = new RowFile(new CsvWriter(out), columns, (_, value) -> value);
        file.rows.put(columns.stream().map(Column::word).toList());
        return file;
    }

    /** The rows, with times of the school, and on a second sheet what was asked, as of when, and what each column means. */
    static RowFile xlsx(OutputStream out, ReportRequest request, Instant asOf, ZoneId zone) {
        List<Column<?>> columns = request.columns();
        WorkbookWriter rows = new WorkbookWriter(
                out,
                request.report().title(),
                columns.stream().map(RowFile::heading).toList());
        for (int column = 0; column < columns.size(); column++) {
            rows.width(column, columns.get(column).format() == Format.TEXT ? 26 : 14);
        }
        rows.explain("About", about(request, asOf, zone));
        return new RowFile(rows, columns, (column, value) -> switch (value) {
            case Instant at -> at.atZone(zone).toLocalDateTime();
            case Number number when column.format() == Format.SHARE -> new Share(number);
            case String word when WORDS.contains(column) -> StringUtils.capitalize(word);
            case null, default -> value;
        });
    }

    private static List<List<String>> about(ReportRequest request, Instant asOf, ZoneId zone) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("Report", request.report().title()));
        lines.add(List.of("As of", moment(request, asOf, zone)));
        new TreeMap<>(request.parameters()).forEach((name, asked) -> lines.add(List.of("Asked for: " + name, asked)));
        request.columns().forEach(column -> lines.add(List.of(column.title(), column.definition())));
        return lines;
    }

    /** With the unit, where a number alone would not say it. */
    private static String heading(Column<?> column) {
        boolean told = column.format() != Format.MINUTES || column.title().equals("Minutes");
        return told ? column.title() : column.title() + ", minutes";
    }

    private static String moment(ReportRequest request, Instant asOf, ZoneId zone) {
        return request.filter().on() == null
                ? MINUTE.format(asOf.atZone(zone)) + " (" + zone + ")"
                : "the end of " + request.filter().on() + " (" + zone + ")";
    }

    void write(Map<Column<?>, @Nullable Object> values) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(cell.apply(column, values.get(column))));
        rows.put(cells);
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
