package org.aliquot.people;

import java.time.Instant;

/** Somebody made up who has had an account since {@code createdAt}. */
public record PastPerson(
        AccountId id,
        String email,
        String name,
        Role role,
        String timeZone,
        boolean active,
        int extraTimePercent,
        boolean largerText,
        Instant createdAt) {}
