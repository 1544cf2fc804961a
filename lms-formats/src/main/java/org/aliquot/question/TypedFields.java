package org.aliquot.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers, and lists with an entry on each line, as an author types them. What cannot be read stays in a draft as it was typed, by
 * the path of the task's field that it is meant for, and publishing says what is wrong with it.
 */
public final class TypedFields {

    private static final String SHARES = "percents";
    private static final String LEVELS = "levels";
    private static final String FIGURES = "figures";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern SOME = Pattern.compile("[1-9]\\d{0,8}");
    private static final Pattern SHARE = Pattern.compile("(\\S+)\\s*=\\s*(\\d{1,3})\\s*%?");
    private static final Pattern LEVEL = Pattern.compile("(.+?)\\s*=\\s*(\\S+)\\s+(\\S+)\\s*(.*)");

    private TypedFields() {}

    /** A whole number; the usual one where nothing was typed, and 0 where it cannot be read. */
    public static int number(String typed, int usual) {
        String written = typed.strip();
        return written.isEmpty() ? usual : NUMBER.matcher(written).matches() ? Integer.parseInt(written) : 0;
    }

    /** Shares of cells, such as {@code neutrophil = 60}; none where one of the lines cannot be read. */
    public static Map<String, Integer> shares(String typed) {
        Map<String, Integer> shares = new LinkedHashMap<>();
        entries(SHARES, typed, SHARE).forEach(share -> shares.put(share.group(1), Integer.valueOf(share.group(2))));
        return shares;
    }

    /** Controls, such as {@code Level 1 = 5.00 0.10 mmol/L}; none where one of the lines cannot be read. */
    public static List<ControlChartTask.Level> levels(String typed) {
        return entries(LEVELS, typed, LEVEL).stream()
                .map(level ->
                        new ControlChartTask.Level(level.group(1), level.group(2), level.group(3), level.group(4)))
                .toList();
    }

    /** Those of some fields that cannot be read. */
    public static Map<String, String> unread(Map<String, String> fields) {
        Map<String, String> unread = new TreeMap<>(fields);
        unread.entrySet().removeIf(field -> isRead(field.getKey(), field.getValue()));
        return unread;
    }

    static void check(Map<String, String> typed, Problems problems) {
        new TreeMap<>(typed).forEach((field, text) -> problems.add(field, why(field, text)));
    }

    private static String why(String field, String text) {
        return switch (field) {
            case SHARES -> "line " + firstUnread(field, text) + ": write it as neutrophil = 60, each kind of cell once";
            case LEVELS -> "line " + firstUnread(field, text) + ": write it as Level 1 = 5.00 0.10 mmol/L";
            case FIGURES -> "significant figures go from 1 to 9, not '" + text.strip() + "'";
            default -> "write a whole number, not '" + text.strip() + "'";
        };
    }

    private static boolean isRead(String field, String text) {
        return switch (field) {
            case SHARES, LEVELS -> firstUnread(field, text) == 0;
            case FIGURES -> text.isBlank() || SOME.matcher(text.strip()).matches();
            default -> text.isBlank() || NUMBER.matcher(text.strip()).matches();
        };
    }

    private static List<Matcher> entries(String field, String typed, Pattern entry) {
        List<Matcher> entries = new ArrayList<>();
        if (firstUnread(field, typed) == 0) {
            typed.lines()
                    .map(String::strip)
                    .map(entry::matcher)
                    .filter(Matcher::matches)
                    .forEach(entries::add);
        }
        return entries;
    }

    /** From 1; 0 where all can be read. Lines with nothing in them are counted, and passed over. */
    private static int firstUnread(String field, String text) {
        Predicate<String> reads =
                field.equals(SHARES) ? eachOnce() : line -> LEVEL.matcher(line).matches();
        List<String> lines = text.lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !reads.test(lines.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Predicate<String> eachOnce() {
        Set<String> cells = new HashSet<>();
        return line -> {
            Matcher share = SHARE.matcher(line);
            return share.matches() && cells.add(share.group(1));
        };
    }
}
