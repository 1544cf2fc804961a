package org.aliquot.web.staff;

import java.util.List;
import java.util.Map;
import org.aliquot.catalog.ExhibitResult.Reason;
import org.aliquot.prose.Flaw;

/**
 * The words sent with a picture that was not taken, and why it was not: by the field that is to be mended.
 *
 * @param errors of {@code file}, {@code title} and {@code description}
 * @param flaws of a drawing, line by line
 */
public record SentPicture(String title, String description, FieldErrors errors, List<String> flaws) {

    public static final SentPicture NONE = new SentPicture("", "", FieldErrors.NONE, List.of());

    public static SentPicture refused(String title, String description, Reason reason) {
        String field = switch (reason) {
            case NO_TITLE -> "title";
            case NO_DESCRIPTION -> "description";
            case EMPTY, TOO_LARGE, TOO_MANY_POINTS, UNREADABLE, BUSY -> "file";
        };
        return new SentPicture(title, description, new FieldErrors(Map.of(field, ExhibitWords.of(reason))), List.of());
    }

    public static SentPicture flawed(String title, String description, List<Flaw> flaws) {
        FieldErrors errors = new FieldErrors(Map.of("file", "The drawing holds something that is not allowed."));
        return new SentPicture(title, description, errors, ExhibitWords.of(flaws));
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }
}
