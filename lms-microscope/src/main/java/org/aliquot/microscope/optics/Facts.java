package org.aliquot.microscope.optics;

import java.util.List;

/**
 * What is taught about a kind.
 *
 * @param id stable and unique, in lower case with hyphens
 * @param words the name
 * @param size greatest extent
 * @param features what it is recognized by, in one sentence
 * @param lookAlikes ids of the kinds it is taken for
 * @param source textbook or standard behind size and features
 */
public record Facts(String id, String words, Size size, String features, List<String> lookAlikes, String source) {
    public Facts {
        lookAlikes = List.copyOf(lookAlikes);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || words.isBlank() || features.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a kind is told by id, name, features and source: " + id);
        }
    }
}
