package org.aliquot.bank;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The drawings and pictures that a version keeps for good, each by its sha256.
 *
 * @param exhibit beside the question
 * @param pictures in its texts, by the names that these call them
 */
public record Shown(@Nullable String exhibit, Map<String, String> pictures) {

    public Shown {
        pictures = Map.copyOf(pictures);
    }
}
