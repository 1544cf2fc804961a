package org.aliquot.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.aliquot.people.Role;
import org.aliquot.web.today.Standings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts, times, dates and names as people read them. */
class WordsTest {

    private static final Instant AT = Instant.parse("2026-11-20T19:03:22Z");

    @ParameterizedTest
    @CsvSource({"1, 1 minute", "45, 45 minutes", "120, 2 hours", "150, 2 h 30 min"})
    void saysMinutes(long minutes, String words) {
        assertThat(Wording.minutes(minutes)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"PT17S, 17 s", "PT6M20S, 6 min", "PT2H11M, 2 h 11 min"})
    void saysHowLongSomethingTook(Duration duration, String words) {
        assertThat(Wording.length(duration)).isEqualTo(words);
    }

    @Test
    void listsWithAnAndAtTheEnd() {
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("A"))).isEqualTo("A");
        assertThat(Wording.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @Test
    void writesDatesInThePersonsZoneAndOrder() {
        Dates american = new Dates(ZoneId.of("America/New_York"), Locale.US);
        Dates british = new Dates(ZoneId.of("Europe/London"), Locale.UK);

        assertThat(american.day(AT)).isEqualTo("Friday, November 20");
        assertThat(american.dateTime(AT)).isEqualTo("Nov 20, 2026, 2:03\u00a0PM");
        assertThat(british.day(AT)).isEqualTo("Friday, 20 November");
        assertThat(british.dateTime(AT)).isEqualTo("20 Nov 2026, 19:03");
    }

    @Test
    void whatWasSavedOnAnotherDaySaysOnWhich() {
        Dates american = new Dates(ZoneId.of("America/New_York"), Locale.US);

        assertThat(american.lately(AT, AT.plusSeconds(3600)))
                .startsWith("2:03:")
                .endsWith("\u00a0PM");
        assertThat(american.lately(AT, AT.plusSeconds(48 * 3600))).isEqualTo("Nov 20, 2026, 2:03\u00a0PM");
    }

    @Test
    void aChanceThatIsNearlySureHasNoRangeFromItselfToItself() {
        assertThat(Standings.range(0.612, 0.843)).isEqualTo("61 to 84");
        assertThat(Standings.range(0.991, 0.999)).isEqualTo("more than 98");
        assertThat(Standings.range(0.001, 0.009)).isEqualTo("less than 2");
    }

    @Test
    void staysEnglishForOtherLanguages() {
        assertThat(new Dates(ZoneId.of("Europe/Berlin"), Locale.GERMANY).day(AT))
                .isEqualTo("Friday, November 20");
    }

    @ParameterizedTest
    @CsvSource({"Maya Okafor, MO", "maya, M", "Ana María de la Cruz, AC", "'  Li Wei ', LW"})
    void shortensNames(String name, String initials) {
        assertThat(new Who(name, "", Set.of(Role.LEARNER)).initials()).isEqualTo(initials);
    }
}
