package org.aliquot.web.staff;

import java.util.List;
import org.aliquot.catalog.ExhibitResult.Reason;
import org.aliquot.prose.Flaw;

/** What is wrong with a file, in words that tell what to do. */
public final class ExhibitWords {

    private ExhibitWords() {}

    public static String of(Reason reason) {
        return switch (reason) {
            case EMPTY -> "Choose a file first.";
            case TOO_LARGE -> "The file is larger than 8 MB. Save it smaller.";
            case TOO_MANY_POINTS -> "The picture has more than 16 million pixels. Save it smaller.";
            case UNREADABLE -> "This file is no SVG drawing and no PNG or JPEG picture that can be read.";
            case NO_TITLE -> "Say in a few words what the picture shows.";
            case NO_DESCRIPTION -> "Describe the picture, so that a blind reader can answer the same questions.";
            case BUSY ->
                "The server is busy with other pictures. Nothing is wrong with yours. Send it again in a minute.";
        };
    }

    public static List<String> of(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> "Line " + flaw.line() + ": " + flaw.message() + ".")
                .toList();
    }
}
