package org.aliquot.lti;

import java.util.UUID;
import org.aliquot.passback.LinkTarget;
import org.aliquot.people.AccountId;
import org.aliquot.rostering.CourseRole;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has opened from their system.
 *
 * @param role what they are in the course there
 * @param target what the link leads to
 * @param link whose scores go to its gradebook; null where the system does not tell one link from another
 */
public record LtiVisit(
        UUID id,
        AccountId account,
        UUID connection,
        Course course,
        CourseRole role,
        LinkTarget target,
        @Nullable UUID link) {

    /**
     * A course of the system.
     *
     * @param context its id, known within the deployment
     * @param title empty where the system told none
     */
    public record Course(String deployment, String context, String title) {

        /** What tells it from every other course of its system. */
        String id() {
            return deployment + " " + context;
        }
    }
}
