package org.aliquot.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as its author writes it, once for both of its forms.
 *
 * @param subject one line
 * @param paragraphs plain text
 * @param lines things that are told one after the other, each with where it leads
 * @param action the one thing to do, or null when there is nothing
 * @param small what follows below, such as how long the link lasts
 * @param unsubscribe address that ends such letters, by a form without a sign-in (RFC 8058); null where they cannot be ended so
 */
public record Letter(
        String subject,
        List<String> paragraphs,
        List<Line> lines,
        @Nullable Action action,
        List<String> small,
        @Nullable String unsubscribe) {

    /** A link with the words on it. */
    public record Action(String words, String url) {}

    /** One of several things: what it is, a sentence more or an empty one, and its address. */
    public record Line(String words, String more, String url) {}

    public Letter {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
        paragraphs = List.copyOf(paragraphs);
        lines = List.copyOf(lines);
        small = List.copyOf(small);
    }

    public static Letter of(String subject, String... paragraphs) {
        return new Letter(subject, List.of(paragraphs), List.of(), null, List.of(), null);
    }

    public Letter with(Action wanted) {
        return new Letter(subject, paragraphs, lines, wanted, small, unsubscribe);
    }

    public Letter listing(List<Line> told) {
        return new Letter(subject, paragraphs, told, action, small, unsubscribe);
    }

    /** With these lines at the end. */
    public Letter ending(String... ending) {
        return new Letter(subject, paragraphs, lines, action, List.of(ending), unsubscribe);
    }

    /** Which mailboxes offer to end, in their own words. */
    public Letter endedAt(String address) {
        return new Letter(subject, paragraphs, lines, action, small, address);
    }

    /** The link is a secret. */
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
