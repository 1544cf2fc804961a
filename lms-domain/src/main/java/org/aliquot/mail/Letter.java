package org.aliquot.mail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message as its author writes it, once for both of its forms.
 *
 * @param subject one line; breaks and other control characters become spaces
 * @param paragraphs plain text
 * @param opening how many paragraphs at the beginning are mere words, which a school may put its own in the place of
 * @param facts what the words of a school may name, such as the course
 * @param lines things that are told one after the other, each with where it leads
 * @param action the one thing to do, or null when there is nothing
 * @param small what follows below, such as how long the link lasts
 * @param unsubscribe address that ends such letters, by a form without a sign-in (RFC 8058); null where they cannot be ended so
 */
public record Letter(
        String subject,
        List<String> paragraphs,
        int opening,
        Map<String, String> facts,
        List<Line> lines,
        @Nullable Action action,
        List<String> small,
        @Nullable String unsubscribe) {

    private static final Pattern BREAKS = Pattern.compile("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]+");

    /** A link with the words on it. */
    public record Action(String words, String url) {}

    /** One of several things: what it is, a sentence more or an empty one, and its address. */
    public record Line(String words, String more, String url) {}

    public Letter {
        subject = line(subject);
        paragraphs = List.copyOf(paragraphs);
        facts = Map.copyOf(facts);
        lines = List.copyOf(lines);
        small = List.copyOf(small);
    }

    public static Letter of(String subject, String... paragraphs) {
        return new Letter(subject, List.of(paragraphs), 0, Map.of(), List.of(), null, List.of(), null);
    }

    public Letter with(Action wanted) {
        return new Letter(subject, paragraphs, opening, facts, lines, wanted, small, unsubscribe);
    }

    public Letter listing(List<Line> told) {
        return new Letter(subject, paragraphs, opening, facts, told, action, small, unsubscribe);
    }

    /** With these lines at the end. */
    public Letter ending(String... ending) {
        return new Letter(subject, paragraphs, opening, facts, lines, action, List.of(ending), unsubscribe);
    }

    /** Which mailboxes offer to end, in their own words. */
    public Letter endedAt(String address) {
        return new Letter(subject, paragraphs, opening, facts, lines, action, small, address);
    }

    /** The first so many paragraphs say nothing that the reader must know. */
    public Letter opening(int many) {
        return new Letter(subject, paragraphs, many, facts, lines, action, small, unsubscribe);
    }

    /** With one thing more that a school's own words may name. */
    public Letter about(String fact, String value) {
        Map<String, String> more = new HashMap<>(facts);
        more.put(fact, value);
        return new Letter(subject, paragraphs, opening, more, lines, action, small, unsubscribe);
    }

    /** What comes from names that somebody typed or pasted, as one line. */
    public static String line(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /** With other words at its head; what the reader must know stays. */
    Letter headed(String otherSubject, List<String> words) {
        List<String> all = new ArrayList<>(words);
        all.addAll(paragraphs.subList(Math.min(opening, paragraphs.size()), paragraphs.size()));
        return new Letter(otherSubject, all, words.size(), facts, lines, action, small, unsubscribe);
    }

    /** The link is a secret. */
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
