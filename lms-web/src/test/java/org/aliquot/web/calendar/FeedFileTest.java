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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.aliquot.calendar.Calendar;
import org.aliquot.calendar.CalendarEvent;
import org.aliquot.calendar.CalendarEvent.Kind;
import org.aliquot.calendar.CalendarEvent.When;
import org.aliquot.calendar.ToldEvent;
import org.junit.jupiter.api.Test;

/** What a calendar program reads. */
class FeedFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String LINK = "https://learn.example.org/today";

    @Test
    void eachDayIsAnAllDayEventThatKeepsNoTimeBusy() throws IOException {
        String file = file(new CalendarEvent(Kind.STUDY, new When.Day(TODAY), "", "2026-11-23", 45));
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
        assertThat(properties(file(event(Kind.DUE, new When.Day(TODAY), title))))
                .contains("SUMMARY=Due: " + title)
                .doesNotContain("BEGIN=VALARM");
    }

    @Test
    void noLineIsLongerThanPhonesTake() {
        String file = file(event(Kind.DUE, new When.Day(TODAY), "Übung ".repeat(40)));
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void theSameDayWithTheSamePlanIsTheSameFile() {
        CalendarEvent exam = event(Kind.EXAM, new When.Day(TODAY.plusDays(9)), "Technician, MLT(ASCP)");
        assertThat(file(exam)).isEqualTo(file(exam)).contains("SUMMARY:Exam: MLT(ASCP)");
    }

    @Test
    void anExamThatOpensAtAnHourHasHoursInUtc() throws IOException {
        When hours = new When.Hours(Instant.parse("2026-11-30T14:00:00Z"), Instant.parse("2026-12-01T05:00:00Z"));
        assertThat(properties(file(event(Kind.WINDOW, hours, "Midterm"))))
                .contains(
                        "DTSTART=20261130T140000Z",
                        "DTEND=20261201T050000Z",
                        "SUMMARY=Open: Midterm",
                        "UID=window-x@learn.example.org",
                        "SEQUENCE=0");
    }

    @Test
    void whatIsDueAtAnHourIsAMomentWithoutAnEnd() throws IOException {
        Instant noon = Instant.parse("2026-11-30T17:00:00Z");
        assertThat(properties(file(event(Kind.DUE, new When.Hours(noon, noon), "Midterm"))))
                .contains("DTSTART=20261130T170000Z")
                .noneMatch(property -> property.startsWith("DTEND"));
    }

    @Test
    void whatWasTakenBackIsCancelled() throws IOException {
        CalendarEvent due = event(Kind.DUE, new When.Day(TODAY), "Midterm");
        assertThat(properties(FeedFile.of(new Calendar(TODAY, List.of(new ToldEvent(due, 2, true))), LINK)))
                .contains("STATUS=CANCELLED", "SEQUENCE=2", "SUMMARY=Due: Midterm");
    }

    private static CalendarEvent event(Kind kind, When when, String about) {
        return new CalendarEvent(kind, when, about, "x", 0);
    }

    private static String file(CalendarEvent event) {
        return FeedFile.of(new Calendar(TODAY, List.of(new ToldEvent(event, 0, false))), LINK);
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
