package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is in a class: how far each has read, who is behind, and how long each may learn. */
public record MembersPage(
        UUID id,
        String name,
        String lede,
        List<Tally> tallies,
        List<Member> members,
        @Nullable String code,
        boolean archived,
        @Nullable String trouble) {

    public record Tally(String words, String figure) {}

    public record Member(
            String name,
            String url,
            String email,
            int done,
            int lessons,
            String last,
            String behind,
            String here,
            String access,
            @Nullable Extension extension) {

        /** Done lessons in percent of all. */
        public int percent() {
            return lessons == 0 ? 0 : 100 * done / lessons;
        }
    }

    /** One extension by the policy: {@code to} in words, such as "through Mar 19, 2027". */
    public record Extension(UUID enrollment, int version, String to) {}
}
