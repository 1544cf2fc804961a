package org.aliquot.passback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link of another system's course to something of ours, as a launch tells of it.
 *
 * @param resource id of the link, known within the deployment
 * @param gradebook null where the launch says nothing of one
 */
public record OpenedLink(
        UUID connection,
        String deployment,
        String context,
        String resource,
        LinkTarget target,
        @Nullable GradebookService gradebook) {}
