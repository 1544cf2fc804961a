package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what must be the same in a text and its translation, letter by letter: values, gaps, formulas, links, tables. */
final class SameMarks {

    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("\\{\\{[^}]*}}"),
            Pattern.compile("\\[\\[[^]]*]]"),
            Pattern.compile("`[^`\n]+`"),
            Pattern.compile("(?<=]\\()[^)\\s]+(?=\\))"),
            Pattern.compile("(?m)(?<=^```)\\w+"));

    private static final Pattern UNESCAPED_BAR = Pattern.compile("(?<!\\\\)\\|");

    private SameMarks() {}

    /** What is wrong, a sentence each. */
    static List<String> differences(String english, String other) {
        List<String> differences = new ArrayList<>();
        for (Pattern mark : MARKS) {
            Map<String, Long> there = marks(mark, english);
            Map<String, Long> here = marks(mark, other);
            there.forEach((text, times) -> {
                if (here.getOrDefault(text, 0L) < times) {
                    differences.add("'" + text + "' of the English is missing");
                }
            });
            here.forEach((text, times) -> {
                if (there.getOrDefault(text, 0L) < times) {
                    differences.add(
                            "'" + text + "' is not in the English" + (there.containsKey(text) ? " as often" : ""));
                }
            });
        }
        if (!tables(english).equals(tables(other))) {
            differences.add("the rows and columns of the tables are not those of the English");
        }
        return differences;
    }

    private static Map<String, Long> marks(Pattern mark, String text) {
        return mark.matcher(text)
                .results()
                .collect(Collectors.groupingBy(match -> match.group().strip(), TreeMap::new, Collectors.counting()));
    }

    /** How many columns each row of each table has. */
    private static List<Integer> tables(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("|"))
                .map(line -> (int) UNESCAPED_BAR.matcher(line).results().count())
                .toList();
    }
}
