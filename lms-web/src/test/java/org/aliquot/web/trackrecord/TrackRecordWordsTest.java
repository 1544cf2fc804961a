package org.aliquot.web.trackrecord;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.aliquot.forecast.ReliabilityBin;
import org.aliquot.readiness.PublicRecord;
import org.junit.jupiter.api.Test;

/** A record that claims no more than its results allow. */
class TrackRecordWordsTest {

    @Test
    void withoutResultsItSaysThatNobodyHasReportedOne() {
        TrackRecordPage page = TrackRecordWords.page(0, Optional.empty());
        assertThat(page.standing()).startsWith("No one has reported a result yet.");
        assertThat(page.figures()).isNull();
    }

    @Test
    void aHandfulIsNotCounted() {
        assertThat(TrackRecordWords.page(4, Optional.empty()).standing())
                .startsWith("Fewer than 5 results")
                .doesNotContain("4");
        assertThat(TrackRecordWords.page(5, Optional.empty()).standing()).startsWith("5 results");
    }

    @Test
    void withEnoughItShowsEachGroupWhereItCameOut() {
        var record = new PublicRecord(
                400,
                0.1184,
                0.021,
                List.of(new ReliabilityBin(0.5, 100, 0.5, 0.4), new ReliabilityBin(0.9, 300, 0.95, 0.97)));
        TrackRecordPage.Figures figures =
                requireNonNull(TrackRecordWords.page(400, Optional.of(record)).figures());
        assertThat(figures.brier()).isEqualTo("0.118");
        assertThat(figures.error()).isEqualTo("2.1");
        assertThat(figures.dots().getFirst()).isEqualTo(new TrackRecordPage.Dot("190.0", "190.0", "7.5"));
        assertThat(figures.rows()).contains(new TrackRecordPage.Row("95%", 300, "97%"));
    }
}
