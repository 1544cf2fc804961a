package org.aliquot.packfile.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds intervals that a text states for tests of the table: in a table's column of intervals, in brackets after a result ("MCV 75 fL
 * (80-100 fL)"), in brackets that say "reference interval", and after its name in a sentence about intervals. It would rather miss one than take
 * something else for one.
 */
final class IntervalFinder {

    /** Letters before a bracket in which its test is looked for. */
    private static final int NEAR = 300;

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?)";
    private static final String RANGE = NUMBER + "\\s?[-–]\\s?" + NUMBER;
    private static final Pattern CELL_RANGE = Pattern.compile(RANGE);
    private static final Pattern CELL_HIGH =
            Pattern.compile("(?i)(?:up to|below|under|less than|at most|<|≤) ?" + NUMBER);
    private static final Pattern CELL_LOW =
            Pattern.compile("(?i)(?:at least|≥) ?" + NUMBER + "|" + NUMBER + " or more");
    private static final Pattern CELL_OF_ANOTHER_KIND = Pattern.compile("(?i)\\b(goal|target|not|varies|immune)\\b");
    private static final String SPECIMENS =
            "(?i)\\b(?:urine|urinary|csf|fluid|saliva|sweat|stool|fecal|pleural|synovial|control)";
    private static final Pattern SPECIMEN = Pattern.compile(SPECIMENS + "\\b");
    private static final Pattern ELSEWHERE = Pattern.compile(SPECIMENS + "(?: [a-z]+)? ?$");
    private static final Pattern HEAD = Pattern.compile("(?i)\\bintervals?\\b");

    private final IntervalTable table;
    private final Pattern unit;
    private final Pattern afterResult;
    private final Pattern named;
    private final Pattern name;
    private final Pattern bracket;

    IntervalFinder(IntervalTable table) {
        this.table = table;
        this.unit = Pattern.compile("\\s*" + table.units());
        this.name = Pattern.compile(table.names());
        this.afterResult = Pattern.compile(table.names() + ":?(?: (?:is|was|are|of|at|=))? ?(?:about )?[<>≤≥]? ?"
                + "(?:[\\d.,]+|\\{\\{[^}]*}})\\s?(?:" + table.units() + ")?\\s*$");
        this.named = Pattern.compile(table.names() + "(?:(?: reference)? interval)?(?: is| of)?:? " + RANGE);
        this.bracket =
                Pattern.compile("\\((?:adult )?((?:reference )?interval:? )?" + RANGE + "(?=[\\s,;)%]|[a-zA-Zµ/])");
    }

    List<StatedInterval> in(String markdown) {
        List<StatedInterval> found = new ArrayList<>();
        StringBuilder prose = new StringBuilder();
        List<String> head = List.of();
        for (String line : markdown.lines().map(String::strip).toList()) {
            if (!line.startsWith("|")) {
                head = List.of();
                prose.append(plain(line)).append(line.isEmpty() ? "\n" : " ");
                continue;
            }
            List<String> cells = cells(line);
            if (head.isEmpty()) {
                head = cells;
            } else {
                row(head, cells, line, found);
            }
        }
        prose.toString().lines().forEach(paragraph -> sentences(paragraph, found));
        return found;
    }

    private void row(List<String> head, List<String> cells, String line, List<StatedInterval> found) {
        int column = IntStream.range(1, Math.min(head.size(), cells.size()))
                .filter(place -> HEAD.matcher(head.get(place)).find())
                .findFirst()
                .orElse(0);
        String first = cells.getFirst();
        String test = column == 0 || SPECIMEN.matcher(first).find() ? null : test(first);
        if (test == null || CELL_OF_ANOTHER_KIND.matcher(cells.get(column)).find()) {
            return;
        }
        List<String> tests = List.of(test);
        String cell = cells.get(column);
        String unitOfRow = unitIn(first.substring(test.length()));
        for (Matcher range = CELL_RANGE.matcher(cell); range.find(); ) {
            found.add(new StatedInterval(
                    tests, number(range.group(1)), number(range.group(2)), unit(cell, range.end(), unitOfRow), line));
        }
        for (Matcher high = CELL_HIGH.matcher(cell); high.find(); ) {
            found.add(new StatedInterval(tests, null, number(high.group(1)), unit(cell, high.end(), unitOfRow), line));
        }
        for (Matcher low = CELL_LOW.matcher(cell); low.find(); ) {
            String end = low.group(1) == null ? low.group(2) : low.group(1);
            found.add(new StatedInterval(tests, number(end), null, unit(cell, low.end(), unitOfRow), line));
        }
    }

    /** The longest beginning of a cell, up to a comma, that is a test's name. */
    private @Nullable String test(String cell) {
        for (int end = cell.length(); end > 0; end = cell.lastIndexOf(',', end - 1)) {
            if (table.knows(cell.substring(0, end).strip())) {
                return cell.substring(0, end).strip();
            }
        }
        return null;
    }

    private @Nullable String unitIn(String rest) {
        return Arrays.stream(rest.split(","))
                .map(part -> unit.matcher(part.strip()))
                .filter(Matcher::matches)
                .map(match -> match.group(1))
                .findFirst()
                .orElse(null);
    }

    private void sentences(String paragraph, List<StatedInterval> found) {
        for (String sentence : paragraph.split("(?<=[.?!]) ")) {
            for (Matcher range = named.matcher(sentence); HEAD.matcher(sentence).find() && range.find(); ) {
                found.add(new StatedInterval(
                        named(sentence.substring(0, range.start(2))),
                        number(range.group(2)),
                        number(range.group(3)),
                        unit(sentence, range.end(), null),
                        words(range, 2, sentence)));
            }
        }
        for (Matcher range = bracket.matcher(paragraph); range.find(); ) {
            String before = paragraph.substring(Math.max(0, range.start() - NEAR), range.start());
            Matcher result = afterResult.matcher(before);
            boolean measured = result.find() && !isElsewhere(before, result.start());
            List<String> tests = measured
                    ? List.of(result.group(1))
                    : range.group(1) == null ? List.of() : named(lastSentence(before));
            if (!tests.isEmpty()) {
                found.add(new StatedInterval(
                        tests,
                        number(range.group(2)),
                        number(range.group(3)),
                        unit(paragraph, range.end(), measured ? result.group(2) : null),
                        words(range, 2, paragraph)));
            }
        }
    }

    private static String lastSentence(String text) {
        return text.substring(Math.max(text.lastIndexOf(". "), text.lastIndexOf("? ")) + 1);
    }

    /** All tests named: which of them "the anion gap without potassium (7-16)" is about, nobody knows who does not read. */
    private List<String> named(String text) {
        return name.matcher(text).results().map(test -> test.group(1)).toList();
    }

    /** Of another specimen, as the two words before the name may say. */
    private static boolean isElsewhere(String text, int at) {
        return ELSEWHERE.matcher(text.substring(0, at)).find();
    }

    private @Nullable String unit(String text, int from, @Nullable String otherwise) {
        Matcher next = unit.matcher(text).region(from, text.length());
        return next.lookingAt() ? next.group(1) : otherwise;
    }

    private static String words(Matcher range, int from, String text) {
        return text.substring(range.start(from), range.end(from + 1));
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(",", ""));
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
        return Arrays.stream(inner.split("\\|", -1))
                .map(cell -> plain(cell).strip())
                .toList();
    }

    private static String plain(String text) {
        return text.replace("<sup>", "^").replaceAll("</?[a-z]+>|[*_]", "");
    }
}
