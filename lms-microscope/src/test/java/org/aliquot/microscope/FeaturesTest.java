package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who cannot see a picture is asked by these words, so they describe it and do not name it. */
class FeaturesTest {

    /** Parts of names that many kinds share, or that name what is looked at. */
    private static final Set<String> COMMON = Set.of(
            "cell",
            "cells",
            "red",
            "blood",
            "normal",
            "with",
            "body",
            "bodies",
            "on",
            "in",
            "gram",
            "stain",
            "polarized",
            "light",
            "phase",
            "contrast",
            "agar",
            "zone",
            "growth",
            "disk",
            "positive",
            "negative",
            "test");

    static List<Atlas.Entry> kinds() {
        return Atlas.entries();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void doNotNameTheKind(Atlas.Entry kind) {
        List<String> words = words(kind.features());
        assertThat(words(kind.name()).stream().filter(word -> !COMMON.contains(word)))
                .doesNotContainAnyElementsOf(words);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 1)
                .map(word -> word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }
}
