package org.aliquot.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.util.pattern.PathPattern;

/** What has patterns of addresses, by their first word: an address is compared with those alone that begin as it does. */
public final class ByBeginning<T> {

    /** @param first its first word, as it is written */
    private record Known<T>(PathPattern pattern, String first, T value) {

        boolean begins(String word) {
            return first.equals(word) || varies();
        }

        boolean varies() {
            return first.chars().anyMatch(letter -> "{*?%;".indexOf(letter) >= 0);
        }
    }

    private final Map<String, List<Known<T>>> byFirst = new HashMap<>();
    private final List<Known<T>> others;

    /** @param patterns of each; who is found keeps their order */
    public ByBeginning(Collection<T> all, Function<T, Collection<PathPattern>> patterns) {
        List<Known<T>> known = all.stream()
                .flatMap(value ->
                        patterns.apply(value).stream().map(pattern -> new Known<>(pattern, first(pattern), value)))
                .toList();
        known.stream()
                .map(Known::first)
                .distinct()
                .forEach(word -> byFirst.put(
                        word, known.stream().filter(one -> one.begins(word)).toList()));
        this.others = known.stream().filter(Known::varies).toList();
    }

    /** Those with a pattern that the path fits, each once. */
    public List<T> fitting(PathContainer path) {
        List<Known<T>> near = byFirst.getOrDefault(first(path), others);
        return near.stream()
                .filter(one -> one.pattern().matches(path))
                .map(Known::value)
                .distinct()
                .toList();
    }

    private static String first(PathPattern pattern) {
        String[] words = pattern.getPatternString().split("/", 3);
        return words[words.length == 1 ? 0 : 1];
    }

    private static String first(PathContainer path) {
        return path.elements().stream()
                .filter(PathSegment.class::isInstance)
                .map(segment -> ((PathSegment) segment).valueToMatch())
                .findFirst()
                .orElse("");
    }
}
