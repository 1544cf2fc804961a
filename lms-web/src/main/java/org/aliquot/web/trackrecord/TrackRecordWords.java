package org.aliquot.web.trackrecord;

import static org.aliquot.web.language.Phrases.t;

import java.util.Locale;
import java.util.Optional;
import org.aliquot.forecast.Recalibration;
import org.aliquot.forecast.ReliabilityBin;
import org.aliquot.readiness.PublicRecord;

/** The record in words. With few results it says so, and nothing else. */
final class TrackRecordWords {

    private static final double LEFT = 40;
    private static final double BOTTOM = 310;
    private static final double SIDE = 300;

    private TrackRecordWords() {}

    static TrackRecordPage page(int results, Optional<PublicRecord> shown) {
        return new TrackRecordPage(
                standing(results), shown.map(record -> figures(record, results)).orElse(null));
    }

    private static String standing(int results) {
        if (results >= Recalibration.LEAST) {
            return t(
                    "{0} learners have told us how their exam went after we had given them an estimate.",
                    "%,d".formatted(results));
        }
        String soFar = results == 0
                ? t("No one has reported a result yet.")
                : results < PublicRecord.LEAST_IN_A_GROUP
                        ? t("Fewer than {0} results have been reported so far.", PublicRecord.LEAST_IN_A_GROUP)
                        : t("{0} results have been reported so far.", results);
        return soFar + " "
                + t(
                        "Once there are {0}, this page shows how our estimates held up. With fewer, chance alone could make them look good or bad.",
                        Recalibration.LEAST);
    }

    private static TrackRecordPage.Figures figures(PublicRecord record, int results) {
        double largest =
                record.groups().stream().mapToInt(ReliabilityBin::count).max().orElse(1);
        return new TrackRecordPage.Figures(
                String.format(Locale.US, "%.1f", 100 * record.error()),
                String.format(Locale.US, "%.3f", record.brier()),
                t(
                        "Share that passed by the chance we had given, in {0} groups of {1} people; dots on the line came true exactly",
                        record.groups().size(), results),
                record.groups().stream().map(group -> dot(group, largest)).toList(),
                record.groups().stream().map(TrackRecordWords::row).toList());
    }

    private static TrackRecordPage.Dot dot(ReliabilityBin group, double largest) {
        return new TrackRecordPage.Dot(
                number(LEFT + SIDE * group.forecast()),
                number(BOTTOM - SIDE * group.observed()),
                number(4 + 6 * Math.sqrt(group.count() / largest)));
    }

    private static TrackRecordPage.Row row(ReliabilityBin group) {
        return new TrackRecordPage.Row(percent(group.forecast()), group.count(), percent(group.observed()));
    }

    private static String percent(double share) {
        return Math.round(100 * share) + "%";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
