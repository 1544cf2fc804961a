package org.aliquot.spacing;

import java.time.Duration;
import java.util.List;
import org.aliquot.oracle.Oracle;

/** What the reference files of the spacing model share. */
final class FsrsOracle {

    private FsrsOracle() {}

    static FsrsWeights weights(String name, int relearningSteps, boolean shortTerm) {
        var row = Oracle.rows("fsrs_weights.csv").stream()
                .filter(each -> each.cell("name").equals(name))
                .findFirst()
                .orElseThrow();
        return FsrsWeights.of(row.numbers("w"), relearningSteps, shortTerm);
    }

    static FsrsSettings settings(Oracle row) {
        var relearning = steps(row, "relearning_steps");
        boolean shortTerm = row.truth("short_term");
        return new FsrsSettings(
                weights(row.cell("weights"), relearning.size(), shortTerm),
                row.number("retention"),
                row.whole("maximum_interval"),
                shortTerm,
                steps(row, "learning_steps"),
                relearning);
    }

    private static List<Duration> steps(Oracle row, String name) {
        return row.words(name).stream().map(FsrsOracle::step).toList();
    }

    private static Duration step(String text) {
        long number = Long.parseLong(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
