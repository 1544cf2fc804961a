package org.aliquot.draft;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is working on.
 *
 * @param <T> the text
 */
public interface Draft<T> {

    T content();

    /** What is written: it outlives its drafts. */
    UUID workId();

    /** Who changed it last; null when a pack brought the published text. */
    @Nullable
    AccountId updatedBy();

    /**
     * The same for no other text: it counts savings; of the published text, where nothing is unpublished, it is the number of the
     * published version with a minus. A saving names the one it was made from.
     */
    int version();

    /** Whether nothing is unpublished. */
    default boolean isPublished() {
        return version() < 0;
    }
}
