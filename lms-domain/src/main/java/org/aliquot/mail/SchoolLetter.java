package org.aliquot.mail;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of letter whose subject and opening a school may write; a bean of the module that sends it.
 *
 * @param kind as it is handed in to {@link Mails}
 * @param title when it is sent, in words
 * @param subject ours, with placeholders
 * @param opening ours, by paragraphs, with placeholders; empty where our letter begins with what the reader must know
 * @param facts what its letters name besides the school and the reader; one that lacks any of it keeps our words
 * @param sample one such letter, about nobody, in our words
 */
public record SchoolLetter(
        String kind, String title, String subject, List<String> opening, List<String> facts, Letter sample) {

    /** Every letter has them. */
    public static final String SCHOOL = "school";

    public static final String NAME = "name";

    public SchoolLetter {
        opening = List.copyOf(opening);
        facts = List.copyOf(facts);
    }

    /** All placeholders, as they are offered. */
    public List<String> placeholders() {
        return Stream.concat(Stream.of(NAME, SCHOOL), facts.stream()).toList();
    }
}
