package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

    private static final UUID ROW = UUID.fromString("0192f000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @EnumSource
    void asksForNothingInParticularWhenNothingIsSaid(Report report) {
        ReportRequest request = ReportReader.read(report, Map.of("course", " ", "unknown", "x"));

        assertThat(request.parameters()).isEmpty();
        assertThat(request.filter().namesEnrollments()).isFalse();
        assertThat(request.columns()).isEqualTo(report.columns());
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnSaysWhatItMeansUnderANameOfItsOwn(Report report) {
        assertThat(report.columns()).extracting(Column::word).doesNotHaveDuplicates();
        assertThat(report.columns())
                .allSatisfy(column -> assertThat(column.definition()).endsWith("."));
    }

    @Test
    void keepsWhomARowIsAboutAndTheDetailsOfWhatIsChosen() {
        ReportRequest request =
                ReportReader.readAll(Report.LEARNERS, Map.of("columns", List.of("lessonsDone", "payer")));

        assertThat(request.columns())
                .extracting(Column::word)
                .containsExactly("name", "email", "payer", "payerName", "lessonsDone", "lessons");
    }

    @ParameterizedTest
    @CsvSource({
        "on, 2026-02-30",
        "on, 26-1-1",
        "cohort, x",
        "payer, me",
        "days, 0",
        "stuckDays, -1",
        "sort, lesson",
        "columns, x"
    })
    void refusesWhatMakesNoSenseByItsName(String field, String value) {
        assertThatThrownBy(() -> ReportReader.read(Report.LEARNERS, Map.of(field, value)))
                .isInstanceOfSatisfying(
                        UnreadableReport.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "LEARNERS, activeFrom, activeTo",
        "LEARNERS, enrolledFrom, enrolledTo",
        "OUTCOMES, from, to",
        "SITTINGS, from, to"
    })
    void refusesALastDayBeforeTheFirst(Report report, String first, String last) {
        assertThatThrownBy(() -> ReportReader.read(report, Map.of(first, "2026-12-01", last, "2026-11-30")))
                .isInstanceOfSatisfying(
                        UnreadableReport.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(last));
        assertThat(ReportReader.read(report, Map.of(first, "2026-12-01", last, "2026-12-01"))
                        .parameters())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "o'brien, zoë", "=1+1", "a\nb"})
    void aPlaceInAListOfTextIsReturnedAsItWas(String key) {
        ReportCursor cursor = new ReportCursor(key, ROW);
        assertThat(ReportCursor.decode(cursor.encode(), true)).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "-Infinity", "-0.4821", "1.7e-05", "1795161413.498213"})
    void aPlaceInAListOfNumbersIsReturnedAsItWas(String key) {
        ReportCursor cursor = new ReportCursor(key, ROW);
        assertThat(ReportCursor.decode(cursor.encode(), false)).contains(cursor);
    }

    @Test
    void refusesPlacesThatAreNone() {
        assertThat(Arrays.asList("NaN", "", "0x1p3", "1d", "1; drop table account", "rosa"))
                .allSatisfy(key -> assertThat(ReportCursor.decode(new ReportCursor(key, ROW).encode(), false))
                        .isEmpty());
        assertThat(Arrays.asList("", "x", "%%%", "bm90IGEgY3Vyc29y"))
                .allSatisfy(text -> assertThat(ReportCursor.decode(text, true)).isEmpty());
        String nul = Base64.getUrlEncoder().encodeToString((ROW + "a\0b").getBytes(StandardCharsets.UTF_8));
        assertThat(ReportCursor.decode(nul, true)).isEmpty();
    }
}
