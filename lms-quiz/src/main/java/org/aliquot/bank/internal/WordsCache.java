package org.aliquot.bank.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemVersion;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.Reading;
import org.aliquot.kept.OnceKept;
import org.aliquot.question.ItemWords;
import org.aliquot.signals.Remembered;
import org.aliquot.signals.Signals;
import org.aliquot.word.Language;
import org.springframework.stereotype.Component;

/** Words of questions by slug, remembered until some are added on any node. */
@Component
public class WordsCache extends Remembered<WordsCache.Of, List<WordsTable.Stored>> {

    private static final String CHANNEL = "words";

    /** One question in one language. */
    record Of(String slug, Language language) {}

    private final WordsTable table;
    private final Signals signals;

    /** A version never changes, so what its English words are is worked out once. */
    private final Cache<ItemVersionId, String> fingerprints =
            Caffeine.newBuilder().maximumSize(5_000).build();

    WordsCache(WordsTable table, Signals signals) {
        super(
                CHANNEL,
                Caffeine.newBuilder()
                        .maximumSize(5_000)
                        .expireAfterWrite(Duration.ofMinutes(5))
                        .build());
        this.table = table;
        this.signals = signals;
    }

    /** Has the words of these questions at hand: one query for all that are not. English needs none. */
    public void ready(Collection<ItemVersion> versions, Reading reading) {
        if (reading.isEnglish()) {
            return;
        }
        Set<Of> missing = versions.stream()
                .map(version -> new Of(version.slug(), reading.language()))
                .filter(question -> find(question) == null)
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            long since = now();
            read(missing, reading.language()).forEach((question, words) -> keep(question, words, since));
        }
    }

    /** Since when they stand, and the words; empty where the version is read in English. */
    Optional<WordsTable.Stored> find(ItemVersion version, Reading reading) {
        if (reading.isEnglish()) {
            return Optional.empty();
        }
        List<WordsTable.Stored> all = of(new Of(version.slug(), reading.language()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String madeFrom = fingerprints.get(
                version.id(), _ -> ItemWords.of(version.content()).fingerprint());
        return all.stream()
                .filter(words -> words.madeFrom().equals(madeFrom) && stood(words.madeAt(), reading))
                .reduce((_, newer) -> newer);
    }

    /** Two may read the same at once; but nobody who holds a database connection waits for somebody who needs one. */
    private List<WordsTable.Stored> of(Of question) {
        return of(question, () -> Optional.of(table.find(List.of(question.slug()), question.language())))
                .orElseThrow();
    }

    @Override
    public void heard(UUID nothing) {
        forgetAll();
    }

    /** Forgets all when the transaction that adds words is through: here at once, on other nodes as soon as they hear of it. */
    public void forgetOnceKept() {
        signals.send(CHANNEL);
        OnceKept.run(this::forgetAll);
    }

    private static boolean stood(Instant from, Reading reading) {
        return reading.asOf() == null || !from.isAfter(reading.asOf());
    }

    private Map<Of, List<WordsTable.Stored>> read(Set<Of> missing, Language language) {
        Map<String, List<WordsTable.Stored>> found =
                table.find(missing.stream().map(Of::slug).toList(), language).stream()
                        .collect(Collectors.groupingBy(WordsTable.Stored::slug));
        return missing.stream()
                .collect(Collectors.toMap(Function.identity(), of -> found.getOrDefault(of.slug(), List.of())));
    }
}
