package org.aliquot.lti;

import java.time.Instant;
import java.util.Set;
import org.aliquot.passback.GradebookService;
import org.aliquot.passback.LinkTarget;
import org.jspecify.annotations.Nullable;

/**
 * What a token that holds says.
 *
 * @param nonce as we gave it
 * @param endsAt until when it could be sent again
 * @param target what the link leads to; null where it names nothing that there could be
 * @param resource id of the link; null where it has none
 * @param gradebook null where nothing is said of one
 * @param members address at which the people of the course are listed; null where that is not offered
 * @param picking null unless the system wants exams to be chosen
 */
record LaunchClaims(
        String nonce,
        Instant endsAt,
        Person person,
        String deployment,
        @Nullable Course course,
        Set<String> roles,
        @Nullable LinkTarget target,
        @Nullable String resource,
        @Nullable GradebookService gradebook,
        @Nullable String members,
        @Nullable PickingClaim picking) {

    /**
     * Who comes.
     *
     * @param name null where the system tells none
     * @param email empty where it tells none, or says that it was not verified
     */
    record Person(String subject, @Nullable String name, String email) {

        @Override
        public String toString() {
            return "Person[]";
        }
    }

    /** @param title empty where the system tells none */
    record Course(String context, String title) {}

    LaunchClaims {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "LaunchClaims[deployment=" + deployment + ", target=" + target + "]";
    }
}
