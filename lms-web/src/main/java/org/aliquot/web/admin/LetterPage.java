package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.mail.Letter;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * The words of one kind of letter.
 *
 * @param version of the words that stand; 0 while they are ours
 * @param placeholders as they are typed
 * @param kind its word in addresses
 * @param preview null until it is asked for
 * @param trouble why nothing was saved, null when nothing is wrong
 */
public record LetterPage(
        String title,
        boolean written,
        int version,
        String subject,
        String opening,
        List<String> placeholders,
        String kind,
        @Nullable Preview preview,
        FieldErrors errors,
        @Nullable String trouble) {

    /**
     * A letter about nobody with the words that were typed.
     *
     * @param text its other form
     */
    public record Preview(String from, Letter letter, String text) {}

    /** Looking at words does not make them those of now. */
    LetterPage seenAt(int seen) {
        return new LetterPage(title, written, seen, subject, opening, placeholders, kind, preview, errors, trouble);
    }

    LetterPage with(Preview shown) {
        return new LetterPage(title, written, version, subject, opening, placeholders, kind, shown, errors, trouble);
    }

    LetterPage wrong(FieldErrors found) {
        return new LetterPage(title, written, version, subject, opening, placeholders, kind, preview, found, trouble);
    }

    LetterPage in(String said) {
        return new LetterPage(title, written, version, subject, opening, placeholders, kind, preview, errors, said);
    }
}
