package org.aliquot.draft;

/**
 * What somebody is working on.
 *
 * @param <T> the text
 */
public interface Draft<T> {

    T content();

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
