package org.aliquot.passback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of another system's course to one of our exams, as a launch tells of it.
 *
 * @param resource id of the link, known within the deployment
 * @param exam key of ours
 * @param gradebook null where the launch says nothing of one
 */
public record OpenedLink(
        UUID connection,
        String deployment,
        String context,
        String resource,
        String exam,
        @Nullable GradebookService gradebook) {}
