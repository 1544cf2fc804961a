package org.aliquot.web.admin;

import java.util.List;
import java.util.stream.Collectors;
import org.aliquot.mail.LetterTemplate;
import org.aliquot.mail.LetterWords;
import org.aliquot.mail.Placeholders;
import org.aliquot.mail.SchoolLetter;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/** Words of a letter as they were typed. */
record LetterForm(
        @Nullable String subject,
        @Nullable String opening,
        @Nullable Integer version) {

    static LetterForm of(LetterWords.Standing standing) {
        return new LetterForm(standing.words().subject(), standing.words().opening(), standing.version());
    }

    int seen() {
        return version == null ? -1 : version;
    }

    FieldErrors errors(SchoolLetter letter) {
        Typed reading = new Typed();
        String head = reading.required("subject", subject, LetterTemplate.LONGEST_SUBJECT, "Enter a subject.");
        reading.optionalText("opening", opening, LetterTemplate.LONGEST_OPENING);
        strange(reading, "subject", head, letter);
        strange(reading, "opening", Search.typed(opening), letter);
        return reading.errors();
    }

    private static void strange(Typed reading, String field, String words, SchoolLetter letter) {
        Placeholders.unknown(words, letter.placeholders())
                .ifPresent(found -> reading.wrong(
                        field,
                        found.length() == 2
                                ? "A placeholder has two braces before it and two after it, such as {{name}}. Close it, or remove “"
                                        + found + "”."
                                : "This email has no “" + found + "”. Use one of " + list(letter) + ", or remove it."));
    }

    private static String list(SchoolLetter letter) {
        return typed(letter).stream().collect(Collectors.joining(", "));
    }

    private static List<String> typed(SchoolLetter letter) {
        return letter.placeholders().stream().map(one -> "{{" + one + "}}").toList();
    }

    LetterTemplate words() {
        return new LetterTemplate(Search.typed(subject), Search.typed(opening));
    }

    /** This form on the page of what stands. */
    LetterPage page(LetterWords.Standing standing) {
        SchoolLetter letter = standing.letter();
        return new LetterPage(
                letter.title(),
                standing.written(),
                standing.version(),
                Search.typed(subject),
                Search.typed(opening),
                typed(letter),
                letter.kind(),
                null,
                FieldErrors.NONE,
                null);
    }
}
