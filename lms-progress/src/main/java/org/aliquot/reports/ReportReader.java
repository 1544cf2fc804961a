package org.aliquot.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.enrollment.Payer;
import org.aliquot.reports.ReportFilter.Access;
import org.aliquot.reports.ReportFilter.GroupBy;
import org.aliquot.reports.ReportFilter.Passed;
import org.aliquot.reports.ReportFilter.Progress;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** Reads what a report is asked by. Nothing is guessed: a filter that makes no sense is refused and not left out. */
public final class ReportReader {

    /** Names of all parameters but those of the place in the list. */
    public static final Set<String> NAMES = Set.of(
            "on",
            "course",
            "cohort",
            "payer",
            "payerName",
            "search",
            "status",
            "progress",
            "stuckDays",
            "enrolledFrom",
            "enrolledTo",
            "completedFrom",
            "activeFrom",
            "activeTo",
            "exam",
            "from",
            "to",
            "passed",
            "first",
            "days",
            "when",
            "groupBy",
            "sort",
            "columns");

    private enum YesNo implements Word {
        YES,
        NO
    }

    private enum Windows implements Word {
        AHEAD,
        PAST
    }

    private static final int PAGE = 50;
    private static final int MOST = 200;

    private final Report report;
    private final boolean page;
    private final Map<String, String> given = new TreeMap<>();

    private ReportReader(Report report, Map<String, String> given, boolean page) {
        this.report = report;
        this.page = page;
        given.forEach((name, value) -> {
            String plain = value.replace("\0", "").strip();
            if (!plain.isEmpty()) {
                this.given.put(name, plain);
            }
        });
    }

    /**
     * @param given parameters by name; unknown ones and blank ones do not matter
     * @throws UnreadableReport when one makes no sense
     */
    public static ReportRequest read(Report report, Map<String, String> given) {
        return new ReportReader(report, given, false).request();
    }

    /** The same from a form or an address, where the columns come one by one. */
    public static ReportRequest readAll(Report report, Map<String, List<String>> given) {
        return read(report, joined(given));
    }

    private static Map<String, String> joined(Map<String, List<String>> given) {
        Map<String, String> joined = new TreeMap<>();
        given.forEach((name, values) ->
                joined.put(name, name.equals("columns") ? String.join(",", values) : values.getFirst()));
        return joined;
    }

    /** The same for a page, which shows the common columns when none are chosen. */
    public static ReportRequest readPage(Report report, Map<String, List<String>> given) {
        return new ReportReader(report, joined(given), true).request();
    }

    private ReportRequest request() {
        String sort = given.getOrDefault("sort", report.order());
        boolean down = sort.startsWith("-");
        Column<?> column = column(down ? sort.substring(1) : sort);
        Map<String, String> kept = new TreeMap<>(given);
        kept.keySet().retainAll(NAMES);
        List<Column<?>> columns = columns();
        if (columns.equals(usual())) {
            kept.remove("columns");
        }
        return new ReportRequest(
                report,
                kept,
                filter(),
                new ReportRequest.Order(column, down, after(column)),
                columns,
                number("limit", PAGE, 1, MOST));
    }

    private ReportFilter filter() {
        return new ReportFilter(
                day("on"),
                new ReportFilter.People(
                        given.get("course"),
                        id("cohort"),
                        word("payer", Payer.class),
                        given.get("payerName"),
                        given.get("search")),
                new ReportFilter.Standing(
                        word("status", Access.class),
                        word("progress", Progress.class),
                        number("stuckDays", 7, 1, 365),
                        day("enrolledFrom"),
                        lastDay("enrolledFrom", "enrolledTo"),
                        day("completedFrom")),
                new ReportFilter.Activity(day("activeFrom"), lastDay("activeFrom", "activeTo")),
                new ReportFilter.Sittings(
                        given.get("exam"),
                        day("from"),
                        lastDay("from", "to"),
                        word("passed", Passed.class),
                        word("first", YesNo.class) == YesNo.YES),
                number("days", 30, 1, 365),
                word("when", Windows.class) == Windows.PAST,
                Objects.requireNonNullElse(word("groupBy", GroupBy.class), GroupBy.COURSE));
    }

    private Column<?> column(String word) {
        return report.columns().stream()
                .filter(column -> column.sortable() && column.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnreadableReport(
                        "sort", "Sort by one of " + sortable() + ", with a minus for the highest first."));
    }

    private String sortable() {
        return words(report.columns().stream().filter(Column::sortable));
    }

    private @Nullable ReportCursor after(Column<?> column) {
        String after = given.get("after");
        return after == null
                ? null
                : ReportCursor.decode(after, column.textKey())
                        .orElseThrow(() -> new UnreadableReport(
                                "after", "Pass on what the page before gave as next, with the same sort."));
    }

    private List<Column<?>> columns() {
        List<Column<?>> all = standing();
        String wanted = given.get("columns");
        if (wanted == null) {
            return usual();
        }
        List<String> words = Arrays.asList(wanted.split("[, ]+"));
        if (!all.stream().map(Column::word).toList().containsAll(words)) {
            throw new UnreadableReport("columns", "Choose from " + words(all.stream()) + ".");
        }
        // whom a row is about is never left out
        return all.stream()
                .filter(column -> words.contains(column.word()) || column.equals(all.getFirst()))
                .toList();
    }

    private List<Column<?>> usual() {
        return page ? report.common(given.containsKey("activeFrom") || given.containsKey("activeTo")) : standing();
    }

    private List<Column<?>> standing() {
        return report.columns().stream().filter(Column::standsAlone).toList();
    }

    private static String words(Stream<Column<?>> columns) {
        return columns.map(Column::word).collect(Collectors.joining(", "));
    }

    private <E extends Enum<E> & Word> @Nullable E word(String name, Class<E> known) {
        String value = given.get(name);
        return value == null
                ? null
                : Word.find(known, value)
                        .orElseThrow(() -> new UnreadableReport(name, "Use one of " + list(known) + "."));
    }

    private static <E extends Enum<E> & Word> String list(Class<E> known) {
        return EnumSet.allOf(known).stream().map(Word::word).collect(Collectors.joining(", "));
    }

    private int number(String name, int otherwise, int least, int most) {
        String value = given.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw new UnreadableReport(name, "Enter a whole number from " + least + " to " + most + ".");
        }
        return Integer.parseInt(value);
    }

    private @Nullable LocalDate day(String name) {
        String value = given.get(name);
        if (value == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() < 2000 || day.getYear() > 2999) {
                throw new UnreadableReport(name, "Enter a day of this century, such as 2026-10-31.");
            }
            return day;
        } catch (DateTimeException e) {
            throw new UnreadableReport(name, "This date does not exist. Use a date such as 2026-10-31.");
        }
    }

    private @Nullable LocalDate lastDay(String first, String last) {
        LocalDate from = day(first);
        LocalDate to = day(last);
        if (from != null && to != null && to.isBefore(from)) {
            throw new UnreadableReport(last, "The last day comes before the first.");
        }
        return to;
    }

    private @Nullable UUID id(String name) {
        String value = given.get(name);
        if (value == null) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException e) {
            throw new UnreadableReport(name, "Enter the id of a class.");
        }
    }
}
