package org.aliquot.web.notices;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.notices.Notice;
import org.aliquot.web.Dates;
import org.aliquot.web.language.Phrases;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/**
 * News in the language of their reader. The module below says them in English, and that is what English pages show. For others its
 * sentences are put together anew here; those that it stored are known again by their phrases.
 */
final class NewsWords {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US);

    /** What is stored as a title or a detail. */
    private static final List<String> STORED = List.of(
            phrase("Your accommodation was changed"),
            phrase("Your accommodation, such as extra time or larger text, was changed. It applies automatically to"
                    + " everything timed."),
            phrase("Your report of a question was received"),
            phrase("You were right about a question: it will be corrected"),
            phrase("A question you reported stays as it is"),
            phrase("A question you reported was corrected"),
            phrase("A question waits for your review"),
            phrase("A lesson waits for your review"),
            phrase("A question you reviewed was changed"),
            phrase("A lesson you reviewed was changed"),
            phrase("A question was commented on"),
            phrase("A lesson was commented on"),
            phrase("A reviewer asks for changes"),
            phrase("A question was approved"),
            phrase("A lesson was approved"),
            phrase("Start with “{0}”."),
            phrase("It opens on {0}."),
            phrase("What you have done is kept. Ask your school if you need more time."),
            phrase("Ask your school if you need more time."),
            phrase("For “{0}”, the dates of your class apply to you again."),
            phrase("You have your own dates for “{0}”. It closes for you when they end."),
            phrase("You have your own due date for “{0}”."),
            phrase("“{0}” first, then {1} more."),
            phrase("It was scored again. Open it to see what changed."),
            phrase("It was planned for you at {0}, from {1} to {2}."),
            phrase("It was changed: now at {0}, from {1} to {2}."),
            phrase("It was canceled."),
            phrase("How to practice “{0}” was planned."),
            phrase("How to practice “{0}” was planned. Show it again by {1}."),
            phrase("It was issued to you."),
            phrase("It was replaced. Use the new one from now on."),
            phrase("It was revoked. Open it to read why."),
            phrase("From {0}."));

    private static final List<Pattern> PATTERNS = STORED.stream()
            .map(english ->
                    Arrays.stream(GAP.split(english, -1)).map(Pattern::quote).collect(Collectors.joining("(.+)")))
            .map(Pattern::compile)
            .toList();

    private NewsWords() {}

    static String headline(Notice notice) {
        String about = notice.about().title();
        String title = titled(about);
        return Phrases.language() == Language.ENGLISH
                ? notice.headline()
                : switch (notice.kind()) {
                    case ENROLLED -> t("Welcome to {0}", title);
                    case WINDOW_ENDING ->
                        notice.about().at() == null
                                ? t("Your access to {0} has ended", title)
                                : t("Your access to {0} ends soon", title);
                    case ASSIGNED -> t("New in the plan of {0}", about);
                    case ROTATION -> t("Clinical rotation: {0}", t(about));
                    case CERTIFICATE ->
                        notice.about().detail() == null
                                ? t("Your certificate was revoked: {0}", title)
                                : t("Your certificate: {0}", title);
                    case RESULT ->
                        notice.about().detail() == null ? t("Your result is ready") : t("Your result has changed");
                    case SHARED -> t("A learner shows you a result");
                    case MESSAGE -> t("Message: {0}", about);
                    case MARKS_DIFFER -> t("Two people differ on a written answer");
                    case ACCOMMODATION_CHANGED, REPORT, REVIEW -> again(about, null);
                };
    }

    static String text(Notice notice, Dates dates) {
        if (Phrases.language() == Language.ENGLISH) {
            return notice.text();
        }
        Notice.About about = notice.about();
        String title = titled(about.title());
        String detail = about.detail() == null ? "" : again(about.detail(), dates);
        String until = about.at() == null ? "" : dates.until(about.at());
        return switch (notice.kind()) {
            case ENROLLED ->
                joined(until.isEmpty() ? t("The course is open to you.") : t("You have access {0}.", until), detail);
            case WINDOW_ENDING -> until.isEmpty() ? detail : joined(t("You have access {0}.", until), detail);
            case ASSIGNED -> about.at() == null ? detail : joined(detail, t("notice|Due {0}.", dates.due(about.at())));
            case RESULT ->
                about.detail() == null ? t("“{0}” has been scored.", title) : joined("“" + title + "”.", detail);
            case SHARED -> until.isEmpty() ? "“" + title + "”." : t("“{0}”, open to you {1}.", title, until);
            case MARKS_DIFFER -> joined(t("In “{0}” a third person decides.", about.title()), detail);
            case CERTIFICATE -> about.detail() == null ? t("Open it to read why.") : detail;
            case ROTATION, ACCOMMODATION_CHANGED, REPORT, REVIEW, MESSAGE -> detail;
        };
    }

    private static String joined(String sentence, String more) {
        return more.isEmpty() ? sentence : sentence + " " + more;
    }

    /** As it is where no phrase is like it: a title alone. */
    private static String again(String english, @Nullable Dates dates) {
        for (int place = 0; place < STORED.size(); place++) {
            Matcher found = PATTERNS.get(place).matcher(english);
            if (found.matches()) {
                return t(STORED.get(place), gaps(found.toMatchResult(), dates));
            }
        }
        return english;
    }

    private static Object[] gaps(MatchResult found, @Nullable Dates dates) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(group -> dates == null ? titled(found.group(group)) : dated(found.group(group), dates))
                .toArray();
    }

    /** A day is written as its reader does. */
    private static String dated(String gap, Dates dates) {
        try {
            return dates.date(LocalDate.parse(gap, DAY));
        } catch (DateTimeParseException noDay) {
            return titled(gap);
        }
    }
}
