package org.aliquot.catalog.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes names for addresses out of titles. */
final class Slugs {

    private static final int LENGTH = 60;

    /** Words that addresses use for something else. */
    private static final Set<String> RESERVED = Set.of("new", "enrollment", "completion", "checks");

    private Slugs() {}

    /** Lower-case words joined by hyphens; a number follows when somebody has the name already. */
    static String of(String title, String otherwise, Predicate<String> taken) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String words = plain.substring(0, Math.min(LENGTH, plain.length())).replaceAll("^-+|-+$", "");
        String begin = words.isEmpty() ? otherwise : words;
        return Stream.concat(Stream.of(begin), IntStream.iterate(2, n -> n + 1).mapToObj(n -> begin + "-" + n))
                .filter(slug -> !RESERVED.contains(slug) && !taken.test(slug))
                .findFirst()
                .orElseThrow();
    }
}
