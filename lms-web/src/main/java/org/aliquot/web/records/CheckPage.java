package org.aliquot.web.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anybody learns of a certificate.
 *
 * @param typed what was asked for, empty when nothing was
 * @param found null when nothing was asked for, or there is none
 */
public record CheckPage(String typed, @Nullable Found found, String about) {

    /**
     * @param words what it is worth today
     * @param lines what is printed on it, as long as it may be said
     * @param successor the one that took its place last; null where none did
     * @param desk its page for staff; null for who has none
     */
    public record Found(
            String tone,
            String title,
            String words,
            List<Line> lines,
            @Nullable Successor successor,
            @Nullable String desk) {}

    /** @param valid whether it still is: it may have been revoked since */
    public record Successor(String url, boolean valid) {}

    public record Line(String name, String value) {}
}
