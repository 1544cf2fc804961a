package org.aliquot.response;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A control chart read: the key chosen. Where runs are to be marked too, that is half the point and the other half is for
 * exactly those runs.
 *
 * @param runs to be marked, from 1; empty when only an option is asked for
 */
public record ChartReading(String key, Set<Integer> runs) implements ScoringRule {

    public ChartReading {
        runs = Set.copyOf(runs);
        if (key.isBlank()) {
            throw new IllegalArgumentException("a chart's question needs a key");
        }
    }

    @Override
    public Set<ResponseKind> kinds() {
        return Set.of(ResponseKind.READING);
    }

    @Override
    public Marking judge(Response response) {
        var reading = (Response.Reading) response;
        boolean named = key.equals(reading.option());
        Map<String, Boolean> parts = new HashMap<>();
        if (reading.option() != null) {
            parts.put(reading.option(), named);
        }
        for (int run : new TreeSet<>(reading.runs())) {
            parts.put("run-" + run, runs.contains(run));
        }
        int all = runs.isEmpty() ? 1 : 2;
        int right = (named ? 1 : 0) + (!runs.isEmpty() && reading.runs().equals(runs) ? 1 : 0);
        return Marking.of(Credit.share(right, 0, all), parts);
    }
}
