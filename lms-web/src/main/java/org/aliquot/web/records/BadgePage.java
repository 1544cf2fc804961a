package org.aliquot.web.records;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The check of a badge.
 *
 * @param typed what was given, empty when nothing was
 * @param found null when nothing was asked for
 */
public record BadgePage(String typed, @Nullable Found found) {

    /** @param lines what the badge says; empty where it is refused */
    public record Found(String tone, String title, String words, List<CheckPage.Line> lines) {}
}
