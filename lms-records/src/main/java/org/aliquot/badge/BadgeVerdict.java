package org.aliquot.badge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a check of a badge found. */
public sealed interface BadgeVerdict {

    /** Signed by this installation, unchanged, and valid today. */
    record Genuine(Said said) implements BadgeVerdict {}

    /** Unchanged since it was signed with the key that it brings along; whose key that is cannot be said here. */
    record Unchanged(Said said) implements BadgeVerdict {}

    /** @param detail what is wrong, such as the place in it; empty where the reason says all */
    record Refused(BadgeFlaw flaw, String detail) implements BadgeVerdict {}

    /** Not looked at: more came from one network than are checked in an hour. */
    record TooOften() implements BadgeVerdict {}

    /** What the badge says. */
    record Said(
            String name,
            String holder,
            String issuer,
            @Nullable Instant from) {}
}
