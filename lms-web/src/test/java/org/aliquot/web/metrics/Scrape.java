package org.aliquot.web.metrics;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was read from {@code /metrics}, as plain Prometheus reads it: lines by their names and labels. */
record Scrape(String text, Map<String, Double> lines) {

    private static final Pattern LINE = Pattern.compile("(?m)^([a-z_]+(?:\\{[^}]*})?) (\\S+)$");

    static Scrape of(String text) {
        Map<String, Double> lines = new TreeMap<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            lines.put(line.group(1), Double.valueOf(line.group(2).replace("+Inf", "Infinity")));
        }
        return new Scrape(text, lines);
    }

    double value(String line) {
        Double value = lines.get(line);
        if (value == null) {
            throw new AssertionError("no " + line + " in\n" + text);
        }
        return value;
    }
}
