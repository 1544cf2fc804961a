package org.aliquot.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.aliquot.catalog.internal.TitleWordsTable;
import org.aliquot.kept.OnceKept;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What things are called in other languages, by what they are called in English: so whatever is renamed here has its English name
 * in every language until a pack says that one, too. There are a few thousand, and a page shows dozens, so all are remembered.
 */
@Service
public class TitleWords {

    /** @param words the same without their English */
    private record Known(Map<String, String> byEnglish, Set<String> words) {}

    /** Parts of a drawing's words. */
    public static final String TITLE = "title";

    public static final String DESC = "desc";
    public static final String LABEL = "text|";

    private final TitleWordsTable table;
    private final Cache<Language, Known> known =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

    TitleWords(TitleWordsTable table) {
        this.table = table;
    }

    /** What the other spellings of a term are kept by. */
    public static String also(String term) {
        return "also|" + term;
    }

    /**
     * What the words of a drawing are kept by, which say different things in different drawings.
     *
     * @param drawing the fingerprint of its English words: when these change, they are read in English again
     * @param part {@link #TITLE}, {@link #DESC}, or {@link #LABEL} and one
     */
    public static String inDrawing(String drawing, String part) {
        return "drawing|" + drawing + "|" + part;
    }

    /** Null where it has no other name in that language. */
    public @Nullable String find(String english, Language language) {
        return language == Language.ENGLISH ? null : known(language).byEnglish().get(english);
    }

    /** Whether something is called so in that language. */
    public boolean isOf(Language language, String words) {
        return language != Language.ENGLISH && known(language).words().contains(words);
    }

    /** Two may read the same at once; but nobody who holds a database connection waits for somebody who needs one. */
    private Known known(Language language) {
        Known there = known.getIfPresent(language);
        if (there != null) {
            return there;
        }
        Map<String, String> read = table.all(language);
        Known fresh = new Known(read, Set.copyOf(read.values()));
        known.put(language, fresh);
        return fresh;
    }

    /**
     * A part of the transaction that loads a pack. Rows that say the same stay as they are; of two packs that call the same English
     * differently, the one that was loaded last is right.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Language language, Map<String, String> byEnglish) {
        Map<String, String> there = table.all(language);
        Collection<Map.Entry<String, String>> others = byEnglish.entrySet().stream()
                .filter(title -> !title.getValue().equals(there.get(title.getKey())))
                .toList();
        if (!others.isEmpty()) {
            table.put(language, others);
            OnceKept.run(known::invalidateAll);
        }
    }
}
