package org.aliquot.web;

import static org.aliquot.web.language.Phrases.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.aliquot.word.Language;

/** Instants as the reader's calendar and clock show them: order, words and 12 or 24 hours by their locale. */
public record Dates(ZoneId zone, Locale locale) {

    public Dates {
        locale = Language.of(locale.getLanguage()).isPresent() ? locale : Locale.US;
    }

    /** {@code Friday, November 20}. */
    public String day(Instant at) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        return format(at, DateTimeFormatter.ofPattern(pattern.replaceAll("( 'de')?[, ]*y+", "")));
    }

    /** {@code Nov 20, 2026}. */
    public String date(Instant at) {
        return format(at, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
    }

    /** {@code Nov 20, 2026}, a day of no zone. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /**
     * The end of access or of a day's work, an exclusive moment, in the reader's zone: {@code through Nov 19, 2026} when
     * it is midnight there, else {@code until Nov 20, 2026, 2:00 PM}.
     */
    public String until(Instant end) {
        return endsDay(end) ? t("through {0}", due(end)) : t("until {0}", due(end));
    }

    /** The same without its word: the last day, or the moment. */
    public String due(Instant end) {
        return endsDay(end) ? date(end.atZone(zone).toLocalDate().minusDays(1)) : dateTime(end);
    }

    /** Whether this end falls on the reader's day of {@code now}, or is the midnight that ends it. */
    public boolean isLastDay(Instant now, Instant end) {
        return end.minusNanos(1)
                .atZone(zone)
                .toLocalDate()
                .equals(now.atZone(zone).toLocalDate());
    }

    private boolean endsDay(Instant end) {
        return end.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant().equals(end);
    }

    /** {@code 2:03 PM} or {@code 14:03}. */
    public String time(Instant at) {
        return format(at, DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
    }

    /** {@code 2:03 PM} or {@code 14:03}, an hour of no zone. */
    public String time(LocalTime hour) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(hour)
                .replace('\u202f', '\u00a0');
    }

    /** The same calendar and clock at another place. */
    public Dates in(ZoneId other) {
        return new Dates(other, locale);
    }

    /** {@code 2:03:22 PM} or {@code 14:03:22}. */
    public String seconds(Instant at) {
        return format(at, DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM));
    }

    /** {@code 2:03:22 PM} while it is the reader's same day, afterward {@code Nov 20, 2026, 2:03 PM}. */
    public String lately(Instant at, Instant now) {
        return at.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate()) ? seconds(at) : dateTime(at);
    }

    public String dateTime(Instant at) {
        return date(at) + ", " + time(at);
    }

    private String format(Instant at, DateTimeFormatter formatter) {
        return formatter.withLocale(locale).withZone(zone).format(at).replace('\u202f', '\u00a0');
    }
}
