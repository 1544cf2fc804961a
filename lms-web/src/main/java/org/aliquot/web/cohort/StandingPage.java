package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class as its instructors see it: who is where, who is stuck and since when. */
public record StandingPage(
        UUID id,
        String name,
        String lede,
        String asOf,
        List<Tally> tallies,
        Talk talk,
        List<Member> members,
        @Nullable String code,
        boolean archived,
        @Nullable String trouble) {

    public record Tally(String words, String figure) {}

    /** Whom to talk to: those who are worst off, and all others for whom there is a reason. */
    public record Talk(List<Stuck> first, List<Stuck> more) {}

    /** Somebody to talk to. */
    public record Stuck(String name, String why) {}

    public record Member(
            String name,
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
