package org.aliquot.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.calendar.Calendar;
import org.aliquot.calendar.CalendarDay;
import org.aliquot.calendar.CalendarDay.Kind;
import org.junit.jupiter.api.Test;

/** What a calendar program reads. */
class FeedFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String LINK = "https://learn.example.org/today";

    @Test
    void eachDayIsAnAllDayEventThatKeepsNoTimeBusy() throws IOException {
        String file = file(new CalendarDay(Kind.STUDY, TODAY, "", "2026-11-23", 45));
        assertThat(properties(file))
                .contains(
                        "UID=study-2026-11-23@learn.example.org",
                        "DTSTART;VALUE=DATE=20261123",
                        "DTEND;VALUE=DATE=20261124",
                        "SUMMARY=Study, 45 minutes",
                        "TRANSP=TRANSPARENT");
    }

    @Test
    void titlesWithSignsOfTheFormatArriveAsTheyWereWritten() throws IOException {
        String title =
                "Cells; casts, and \\ crystals\nBEGIN:VALARM – Ärztliches 検査 of everything that a line cannot hold";
        assertThat(properties(file(new CalendarDay(Kind.DUE, TODAY, title, "x", 0))))
                .contains("SUMMARY=Due: " + title)
                .doesNotContain("BEGIN=VALARM");
    }

    @Test
    void noLineIsLongerThanPhonesTake() {
        String file = file(new CalendarDay(Kind.DUE, TODAY, "Übung ".repeat(40), "x", 0));
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void theSameDayWithTheSamePlanIsTheSameFile() {
        CalendarDay exam = new CalendarDay(Kind.EXAM, TODAY.plusDays(9), "Technician, MLT(ASCP)", "ascp-mlt", 0);
        assertThat(file(exam)).isEqualTo(file(exam)).contains("SUMMARY:Exam: MLT(ASCP)");
    }

    private static String file(CalendarDay... days) {
        return FeedFile.of(new Calendar(TODAY, List.of(days)), LINK);
    }

    private static List<String> properties(String file) throws IOException {
        List<String> found = new ArrayList<>();
        try (var reader = new VObjectReader(new StringReader(file), SyntaxRules.iCalendar())) {
            reader.parse(new VObjectDataAdapter() {
                @Override
                public void onComponentBegin(String name, Context context) {
                    found.add("BEGIN=" + name);
                }

                @Override
                public void onProperty(VObjectProperty property, Context context) {
                    String value = property.getParameters().first("VALUE");
                    found.add(property.getName() + (value == null ? "" : ";VALUE=" + value) + "="
                            + VObjectPropertyValues.unescape(property.getValue()));
                }
            });
        }
        return found;
    }
}
