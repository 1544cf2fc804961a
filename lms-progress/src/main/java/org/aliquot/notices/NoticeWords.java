package org.aliquot.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of each kind of news, for pages and mail alike; moments by the reader's clock. Pure. */
record NoticeWords(String headline, String text, String action) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    static NoticeWords of(NoticeKind kind, String title, @Nullable String detail, @Nullable Instant at, ZoneId zone) {
        String more = detail == null ? "" : detail;
        return switch (kind) {
            case ENROLLED ->
                new NoticeWords(
                        "Welcome to " + title,
                        joined(
                                at == null ? "The course is open to you." : "You have access " + until(at, zone) + ".",
                                more),
                        "Go to the course");
            case WINDOW_ENDING ->
                at == null
                        ? new NoticeWords("Your access to " + title + " has ended", more, "Go to the course")
                        : new NoticeWords(
                                "Your access to " + title + " ends soon",
                                joined("You have access " + until(at, zone) + ".", more),
                                "Go to the course");
            case ASSIGNED ->
                new NoticeWords(
                        "New in the plan of " + title,
                        at == null ? more : more + " Due " + due(at, zone) + ".",
                        "See what is due");
            case ROTATION -> new NoticeWords("Clinical rotation: " + title, more, "See your rotations");
            case CERTIFICATE ->
                detail == null
                        ? new NoticeWords(
                                "Your certificate was revoked: " + title,
                                "Open it to read why.",
                                "See your certificates")
                        : new NoticeWords("Your certificate: " + title, more, "See your certificates");
            case RESULT ->
                detail == null
                        ? new NoticeWords("Your result is ready", "“" + title + "” has been scored.", "See the result")
                        : new NoticeWords(
                                "Your result has changed", joined("“" + title + "”.", more), "See the result");
            case ACCOMMODATION_CHANGED -> new NoticeWords(title, more, "See your profile");
            case REPORT -> new NoticeWords(title, more, "Read the answer");
            case SHARED ->
                new NoticeWords(
                        "A learner shows you a result",
                        "“" + title + "”" + (at == null ? "." : ", open to you " + until(at, zone) + "."),
                        "See the result");
            case MESSAGE -> new NoticeWords("Message: " + title, more, "Read it");
            case MARKS_DIFFER ->
                new NoticeWords(
                        "Two people differ on a written answer",
                        joined("In “" + title + "” a third person decides.", more),
                        "See what waits");
            case REVIEW -> new NoticeWords(title, more, "Look at it");
        };
    }

    /** The last day, or the moment, that the news are about. */
    static String day(Instant at, ZoneId zone) {
        return due(at, zone);
    }

    private static String joined(String sentence, String more) {
        return more.isEmpty() ? sentence : sentence + " " + more;
    }

    /** An exclusive end: the whole day before where it is midnight there. */
    private static String until(Instant end, ZoneId zone) {
        return isMidnight(end, zone)
                ? "through " + DAY.format(date(end, zone).minusDays(1))
                : "until " + moment(end, zone);
    }

    private static String due(Instant end, ZoneId zone) {
        return isMidnight(end, zone) ? DAY.format(date(end, zone).minusDays(1)) : moment(end, zone);
    }

    private static String moment(Instant at, ZoneId zone) {
        return DAY.format(date(at, zone)) + ", " + TIME.format(at.atZone(zone)) + " ("
                + zone.getId().replace('_', ' ') + ")";
    }

    private static boolean isMidnight(Instant at, ZoneId zone) {
        return date(at, zone).atStartOfDay(zone).toInstant().equals(at);
    }

    private static LocalDate date(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
