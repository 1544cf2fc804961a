package org.aliquot.prose.internal;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Colors that say something and so do not follow the page: those of stains, media and stoppers, on a white slide. */
final class StainClasses {

    private static final String LINE = "-line";

    private static final Set<String> COLORS = Set.of(
            "gram-violet",
            "gram-pink",
            "gram-pale",
            "fuchsin",
            "counterblue",
            "counterblue-pale",
            "trichrome-green",
            "iodine",
            "iodine-dark",
            "chromatin",
            "parasite-blue",
            "red-cell",
            "red-cell-pale",
            "tsi-red",
            "tsi-yellow",
            "tsi-black",
            "blood-agar",
            "alpha-green",
            "beta-clear",
            "agar",
            "growth",
            "stopper-lavender",
            "stopper-blue",
            "stopper-red",
            "stopper-gold",
            "stopper-green",
            "stopper-gray",
            "stopper-yellow",
            "stopper-royal",
            "dark-field",
            "apple",
            "apple-dim",
            "unstained",
            "unstained-dark",
            "cotton-blue",
            "cotton-blue-pale",
            "amido-black",
            "ponceau");

    private static final Set<String> ALL = Stream.of(
                    COLORS.stream(), COLORS.stream().map(color -> color + LINE), Stream.of("slide", "edge"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private StainClasses() {}

    static Set<String> all() {
        return ALL;
    }
}
