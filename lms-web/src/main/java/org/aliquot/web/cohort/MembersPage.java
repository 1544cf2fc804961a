package org.aliquot.web.cohort;

import java.util.List;
import java.util.UUID;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Listed;
import org.jspecify.annotations.Nullable;

/**
 * Who is in a class: how far each has read, who is behind, and how long each may learn.
 *
 * @param colleagues who can be asked to assist; empty for readers who do not say so
 */
public record MembersPage(
        UUID id,
        String name,
        String lede,
        List<Tally> tallies,
        List<Member> members,
        Listed listed,
        List<Assistant> assistants,
        List<Choice> colleagues,
        @Nullable String code,
        boolean archived,
        Lists lists,
        @Nullable String trouble) {

    /**
     * Lists of other systems that the class follows, and whom they have no longer.
     *
     * @param asks whether one of them can be fetched
     */
    public record Lists(List<Followed> followed, List<Suspended> suspended, boolean asks) {

        /** Whether a person has to say what becomes of somebody. */
        public boolean lackSomebody() {
            return followed.stream().anyMatch(list -> list.missing() != null);
        }
    }

    /**
     * A list.
     *
     * @param state when it was last compared, or why not
     * @param missing who is missing until a person says that they go; null while nobody is
     */
    public record Followed(
            String name,
            String state,
            boolean failed,
            @Nullable Missing missing) {}

    /** @param names of the first of them */
    public record Missing(int people, List<String> names, UUID run) {}

    /** Somebody who is out of the class until a list has them again. */
    public record Suspended(UUID person, String name, String since) {}

    /** Somebody who assists in the class. */
    public record Assistant(UUID id, String name) {}

    public record Tally(String words, String figure) {}

    /** @param kept why there is no extension, where the access does not say it */
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
            @Nullable Extension extension,
            String kept) {

        /** Done lessons in percent of all. */
        public int percent() {
            return lessons == 0 ? 0 : 100 * done / lessons;
        }
    }

    /** One extension by the policy: {@code to} in words, such as "through Mar 19, 2027". */
    public record Extension(UUID enrollment, int version, String to) {}
}
