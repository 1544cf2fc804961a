package org.aliquot.web.staff;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.aliquot.mail.Letter;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into a form, and gathers what is wrong with it by the name of the field. */
public final class Typed {

    private final Map<String, String> errors = new LinkedHashMap<>();

    /** A day, or null when nothing was typed. */
    public @Nullable LocalDate day(String field, @Nullable String text) {
        String typed = Search.typed(text);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeParseException unreadable) {
            // told below
        }
        wrong(field, phrase("Enter a day as year, month and day, such as 2027-01-31."));
        return null;
    }

    /** A day and hour in a zone, or null when nothing was typed. */
    public @Nullable Instant moment(String field, @Nullable String text, ZoneId zone) {
        String typed = Search.typed(text);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(typed);
            if (moment.getYear() >= 2000 && moment.getYear() < 2200) {
                return moment.atZone(zone).toInstant();
            }
        } catch (DateTimeParseException unreadable) {
            // told below
        }
        wrong(field, "Enter a day and an hour, such as 2027-01-31 and 09:00.");
        return null;
    }

    /** An hour of a day, or null when nothing was typed. */
    public @Nullable LocalTime hour(String field, @Nullable String text) {
        String typed = Search.typed(text);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(typed).truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeParseException unreadable) {
            wrong(field, "Enter an hour, such as 17:00.");
            return null;
        }
    }

    /** A whole number within bounds, or null when nothing was typed. */
    public @Nullable Integer number(String field, @Nullable String text, int least, int most) {
        String typed = Search.typed(text);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return number;
            }
        }
        wrong(field, t("Enter a whole number from {0} to {1}.", least, most));
        return null;
    }

    /** One line that must not be missing and has at most so many letters. */
    public String required(String field, @Nullable String text, int longest, String missing) {
        return requiredText(field, line(text), longest, missing);
    }

    /** One line that may be missing. */
    public @Nullable String optional(String field, @Nullable String text, int longest) {
        return optionalText(field, line(text), longest);
    }

    /** Text of any lines that must not be missing. */
    public String requiredText(String field, @Nullable String text, int longest, String missing) {
        String typed = Search.typed(text);
        if (typed.isEmpty()) {
            wrong(field, missing);
        }
        return shortEnough(field, typed, longest);
    }

    /** Text of any lines that may be missing. */
    public @Nullable String optionalText(String field, @Nullable String text, int longest) {
        String typed = shortEnough(field, Search.typed(text), longest);
        return typed.isEmpty() ? null : typed;
    }

    /** The first thing wrong with a field is the one that is told. */
    public void wrong(String field, String message) {
        errors.putIfAbsent(field, message);
    }

    public boolean isSound() {
        return errors.isEmpty();
    }

    public FieldErrors errors() {
        return new FieldErrors(errors);
    }

    /** Names are pasted from sheets and letters, with tabs and breaks in them that nobody sees. */
    private static @Nullable String line(@Nullable String text) {
        return text == null ? null : Letter.line(text);
    }

    private String shortEnough(String field, String typed, int longest) {
        if (typed.length() > longest) {
            wrong(field, t("At most {0} characters.", longest));
        }
        return typed;
    }
}
