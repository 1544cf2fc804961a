package org.aliquot.web.calendar;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.aliquot.calendar.Calendar;
import org.aliquot.calendar.CalendarEvent;
import org.aliquot.calendar.CalendarEvent.When;
import org.aliquot.calendar.ToldEvent;
import org.aliquot.web.Wording;
import org.aliquot.web.goal.GoalWords;

/** A learner's days as iCalendar (RFC 5545): events that keep no time busy. Folding and escaping are the library's. */
final class FeedFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** So many bytes a line may have; signs beyond ASCII take up to four, so lines are folded well before. */
    private static final int SIGNS_IN_A_LINE = 60;

    private final VObjectWriter out;
    private final Calendar calendar;
    private final String link;

    private FeedFile(VObjectWriter out, Calendar calendar, String link) {
        this.out = out;
        this.calendar = calendar;
        this.link = link;
    }

    /** @param link where the learner goes on */
    static String of(Calendar calendar, String link) {
        StringWriter text = new StringWriter();
        try (VObjectWriter out = new VObjectWriter(text, SyntaxStyle.NEW)) {
            out.getFoldedLineWriter().setLineLength(SIGNS_IN_A_LINE);
            new FeedFile(out, calendar, link).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write() throws IOException {
        out.writeBeginComponent("VCALENDAR");
        out.writeVersion("2.0");
        out.writeProperty("PRODID", "-//Aliquot//Study plan//EN");
        out.writeProperty("CALSCALE", "GREGORIAN");
        out.writeProperty("METHOD", "PUBLISH");
        text("X-WR-CALNAME", "Aliquot");
        out.writeProperty(null, "REFRESH-INTERVAL", parameter("VALUE", "DURATION"), "PT12H");
        out.writeProperty("X-PUBLISHED-TTL", "PT12H");
        for (ToldEvent told : calendar.events()) {
            write(told);
        }
        out.writeEndComponent("VCALENDAR");
    }

    private void write(ToldEvent told) throws IOException {
        CalendarEvent event = told.event();
        out.writeBeginComponent("VEVENT");
        out.writeProperty("UID", told.id() + "@" + URI.create(link).getHost());
        out.writeProperty("DTSTAMP", DAY.format(calendar.today()) + "T000000Z");
        out.writeProperty("SEQUENCE", String.valueOf(told.sequence()));
        if (told.cancelled()) {
            out.writeProperty("STATUS", "CANCELLED");
        }
        when(event.when());
        text("SUMMARY", title(event));
        text("DESCRIPTION", link);
        out.writeProperty("URL", link);
        out.writeProperty("TRANSP", "TRANSPARENT");
        out.writeEndComponent("VEVENT");
    }

    private static String title(CalendarEvent event) {
        return switch (event.kind()) {
            case EXAM -> event.about().isEmpty() ? "Exam" : "Exam: " + GoalWords.shortTitle(event.about());
            case STUDY -> "Study, " + Wording.minutes(event.minutes());
            case DUE -> "Due: " + event.about();
            case WINDOW -> "Open: " + event.about();
            case LAST_ACCESS -> "Last day of access: " + event.about();
        };
    }

    /** Days are days wherever one is; hours are told in UTC, and a single moment has no end. */
    private void when(When when) throws IOException {
        switch (when) {
            case When.Day(var day) -> {
                date("DTSTART", day);
                date("DTEND", day.plusDays(1));
            }
            case When.Hours(var from, var until) -> {
                out.writeProperty("DTSTART", MOMENT.format(from));
                if (until.isAfter(from)) {
                    out.writeProperty("DTEND", MOMENT.format(until));
                }
            }
        }
    }

    private void text(String name, String value) throws IOException {
        out.writeProperty(name, VObjectPropertyValues.escape(value));
    }

    private void date(String name, LocalDate day) throws IOException {
        out.writeProperty(null, name, parameter("VALUE", "DATE"), DAY.format(day));
    }

    private static VObjectParameters parameter(String name, String value) {
        VObjectParameters parameters = new VObjectParameters();
        parameters.put(name, value);
        return parameters;
    }
}
