package org.aliquot.lab;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Charts made by hand, in standard deviations: mean 100, SD 10, one decimal. */
final class Charts {

    private Charts() {}

    static ControlLevel level(String name) {
        return new ControlLevel(name, new BigDecimal("100"), new BigDecimal("10"), "mg/dL", 1);
    }

    static List<ControlLevel> levels(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> level("Level " + i))
                .toList();
    }

    /** Each text holds one level's results in order. */
    static ControlChart of(String... levels) {
        List<List<BigDecimal>> runs = new ArrayList<>();
        for (String level : levels) {
            var results = Arrays.stream(level.split(" "))
                    .map(z -> new BigDecimal("100").add(new BigDecimal(z).multiply(BigDecimal.TEN)))
                    .toList();
            for (int run = 0; run < results.size(); run++) {
                if (runs.size() == run) {
                    runs.add(new ArrayList<>());
                }
                runs.get(run).add(results.get(run));
            }
        }
        return new ControlChart(levels(levels.length), runs);
    }
}
