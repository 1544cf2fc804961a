package org.aliquot.web.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words typed, each of which must begin a word of what is found. */
record Beginnings(List<String> words) {

    Beginnings {
        words = List.copyOf(words);
    }

    static Beginnings of(String typed) {
        return new Beginnings(split(typed));
    }

    /** Nothing is found by no words. */
    boolean areIn(String text) {
        List<String> own = split(text);
        return !words.isEmpty()
                && words.stream().allMatch(word -> own.stream().anyMatch(mine -> mine.startsWith(word)));
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
