package org.aliquot.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCursorTest {

    private static final UUID ACCOUNT = UUID.fromString("0192f000-0000-7000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(strings = {"", "o'brien, zoë", "=1+1", "a\nb"})
    void returnsTextAsItWas(String name) {
        ReportCursor cursor = new ReportCursor(name, ACCOUNT);
        assertThat(ReportCursor.decode(cursor.encode(), ReportColumn.NAME)).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "-Infinity", "-0.4821", "1.7e-05", "1795161413.498213"})
    void returnsNumbersAsTheyWere(String number) {
        ReportCursor cursor = new ReportCursor(number, ACCOUNT);
        assertThat(ReportCursor.decode(cursor.encode(), ReportColumn.BEST)).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "", "0x1p3", "1d", "1; drop table account", "rosa"})
    void refusesWhatIsNoNumberForAColumnOfNumbers(String key) {
        assertThat(ReportCursor.decode(new ReportCursor(key, ACCOUNT).encode(), ReportColumn.BEST))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bm90IGEgY3Vyc29y"})
    void refusesWhatIsNoCursor(String text) {
        assertThat(ReportCursor.decode(text, ReportColumn.NAME)).isEmpty();
    }

    @Test
    void refusesTheNulCharacter() {
        String text = Base64.getUrlEncoder().encodeToString((ACCOUNT + "a\0b").getBytes(StandardCharsets.UTF_8));
        assertThat(ReportCursor.decode(text, ReportColumn.NAME)).isEmpty();
    }
}
