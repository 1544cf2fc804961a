package org.aliquot.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a school wrote for letters of a kind.
 *
 * @param subject one line, with placeholders
 * @param opening plain text with placeholders, paragraphs apart by an empty line
 */
public record LetterTemplate(String subject, String opening) {

    /** In letters. */
    public static final int LONGEST_SUBJECT = 120;

    public static final int LONGEST_OPENING = 2000;

    private static final Pattern APART = Pattern.compile("\\n\\s*\\n");

    /** Ours, as a form begins with it. */
    static LetterTemplate of(SchoolLetter letter) {
        return new LetterTemplate(letter.subject(), String.join("\n\n", letter.opening()));
    }

    /** A letter that has no value for something that is named stays as it is. */
    Letter over(Letter letter, Map<String, String> facts) {
        Optional<String> head = Placeholders.filled(subject, facts);
        Optional<String> words = Placeholders.filled(opening.replace("\r\n", "\n"), facts);
        return head.isEmpty() || words.isEmpty() ? letter : letter.headed(head.get(), paragraphs(words.get()));
    }

    private static List<String> paragraphs(String text) {
        return Stream.of(APART.split(text))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
