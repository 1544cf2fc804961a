package org.aliquot.web;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Counts, lengths of time and lists as people say them. */
public final class Wording {

    private static final int SAID = 60;

    private Wording() {}

    /** {@code 1 lesson}, {@code 7 lessons}. */
    public static String count(long number, String what) {
        return count(number, what, what + "s");
    }

    /** {@code 1 quiz}, {@code 7 quizzes}. */
    public static String count(long number, String one, String many) {
        return t("{0} " + (number == 1 ? one : many), grouped(number));
    }

    /** {@code 3,177}. */
    private static String grouped(long number) {
        return String.format(Locale.US, "%,d", number);
    }

    /** {@code Chemistry needs 8 questions; the bank has 6.} */
    public static String shortage(String what, int needed, int available) {
        return what + " needs " + count(needed, "question") + "; the bank has " + available + ".";
    }

    /** {@code 14 minutes} below an hour and a half, {@code 2 h 30 min} above. */
    public static String minutes(long minutes) {
        if (minutes < 90) {
            return count(minutes, "minute");
        }
        return minutes % 60 == 0 ? count(minutes / 60, "hour") : t("{0} h {1} min", minutes / 60, minutes % 60);
    }

    /** {@code 45 s}, {@code 12 min}, {@code 2 h 11 min}. */
    public static String length(Duration duration) {
        if (duration.toSeconds() < 60) {
            return duration.toSeconds() + " s";
        }
        long minutes = duration.plusSeconds(30).toMinutes();
        return minutes < 60 ? minutes + " min" : t("{0} h {1} min", minutes / 60, minutes % 60);
    }

    /** In Spanish, "and" is another word before its own sound. */
    private static String and(String last) {
        return last.toLowerCase(Locale.ROOT).matches("h?i(?!e).*")
                ? phrase("before i|{0} and {1}")
                : phrase("{0} and {1}");
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    public static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : t(and(parts.get(last)), String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** Who said something, with how it begins: tells it from what else they said where only its name is read aloud. */
    public static String said(String who, @Nullable String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty()) {
            return who;
        }
        int end = line.length() <= SAID ? -1 : line.lastIndexOf(' ', SAID);
        return who + ": " + (line.length() <= SAID ? line : line.substring(0, end < 1 ? SAID : end) + "…");
    }
}
