package org.aliquot.roster.internal;

import java.util.Set;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * One person of a file, read without a mistake.
 *
 * @param roles what the file says, empty when it says nothing
 * @param timeZone what the file says, null when it says nothing
 * @param classCode likewise
 * @param course likewise
 */
public record PersonLine(
        int number,
        String email,
        String name,
        Set<Role> roles,
        @Nullable String timeZone,
        @Nullable String classCode,
        @Nullable String course) {}
