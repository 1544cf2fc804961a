package org.aliquot.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of an enum, made once: rows are read by them, thousands at a time. */
final class Vocabulary {

    private static final ClassValue<Vocabulary> KNOWN = new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
            return new Vocabulary(type);
        }
    };

    private final Map<String, Word> words = new HashMap<>();

    private Vocabulary(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            Word value = (Word) constant;
            words.putIfAbsent(value.word().toLowerCase(Locale.ROOT), value);
        }
    }

    static Vocabulary of(Class<? extends Word> type) {
        return KNOWN.get(type);
    }

    Optional<Word> find(String word) {
        return Optional.ofNullable(words.get(word.toLowerCase(Locale.ROOT)));
    }
}
