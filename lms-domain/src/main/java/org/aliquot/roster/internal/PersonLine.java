package org.aliquot.roster.internal;

import java.util.List;
import java.util.Set;
import org.aliquot.enrollment.NewEnrollment;
import org.aliquot.people.Role;
import org.jspecify.annotations.Nullable;

/**
 * One person of a file, as far as the row could be read.
 *
 * @param roles what the file says, empty when it says nothing
 * @param timeZone what the file says, null when it says nothing
 * @param classCode likewise
 * @param course likewise
 * @param terms when access to the course starts and who pays
 * @param readAs words of the file that stand for a role without being its name, each with what it was read as
 */
public record PersonLine(
        int number,
        String email,
        String name,
        Set<Role> roles,
        @Nullable String timeZone,
        @Nullable String classCode,
        @Nullable String course,
        NewEnrollment.Terms terms,
        List<String> readAs) {

    public PersonLine {
        readAs = List.copyOf(readAs);
    }
}
