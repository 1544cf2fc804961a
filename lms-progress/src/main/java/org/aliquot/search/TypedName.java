package org.aliquot.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What somebody types of a name, and how names are read for it: without accents, and new words after hyphens and the like. */
final class TypedName {

    /** Letter by letter what PostgreSQL's {@code translate} puts {@link #TO} in the place of. */
    static final String FROM = "áàâäãåéèêëíìîïóòôöõúùûüñçýÿ-–'’.,()/&_:+\"";

    static final String TO = "aaaaaaeeeeiiiiooooouuuuncyy" + " ".repeat(14);

    private TypedName() {}

    /** Beginnings of words, none of them empty; an address stays whole. */
    static List<String> words(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .flatMap(word -> word.contains("@") ? Stream.of(word) : parts(word))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Stream<String> parts(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"));
    }
}
