package org.aliquot.completion;

import java.util.List;
import java.util.UUID;

/** A published lesson as populations are made from it, with the slugs of its checks. */
public record PastLesson(UUID course, UUID id, UUID version, String slug, int minutes, List<String> checks) {

    public PastLesson {
        checks = List.copyOf(checks);
    }
}
