package org.aliquot.web.author;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aliquot.catalog.LessonFlaw;
import org.aliquot.web.staff.FieldErrors;

/** Says beside each field what keeps the lesson from being published, in words that tell what to do. */
final class FlawWords {

    private FlawWords() {}

    static FieldErrors of(List<LessonFlaw> flaws) {
        Map<String, String> errors = new LinkedHashMap<>();
        flaws.forEach(flaw -> errors.merge(flaw.field(), words(flaw), (first, next) -> first + " " + next));
        return new FieldErrors(errors);
    }

    private static String words(LessonFlaw flaw) {
        return flaw.message().equals("is missing") ? missing(flaw.field()) : sentence(flaw);
    }

    private static String missing(String field) {
        return switch (field) {
            case "title" -> "Give the lesson a title.";
            case "summary" -> "Say in one sentence what the reader will be able to do.";
            case "objectives" -> "Write at least one thing a reader can do afterward.";
            case "topics" -> "Choose at least one topic.";
            case "references" -> "Name at least one source.";
            default -> "Write the lesson.";
        };
    }

    private static String sentence(LessonFlaw flaw) {
        boolean lines = List.of("body", "objectives", "references").contains(flaw.field());
        String begun = flaw.message().substring(0, 1).toUpperCase(Locale.ROOT)
                + flaw.message().substring(1);
        return (lines ? "Line " + flaw.line() + ": " + flaw.message() : begun) + ".";
    }
}
