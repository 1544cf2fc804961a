package org.aliquot.review;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.aliquot.kept.OnceKept;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Component;

/**
 * How many cards are left for today, beside every page: planned once a minute, and after each change here. What is due and can
 * wait is not in it, so that nobody sees a pile that the day does not ask for.
 */
@Component
public class DueCounts {

    private static final long MOST_LEARNERS = 20_000;

    private final Cache<AccountId, Integer> known = Caffeine.newBuilder()
            .maximumSize(MOST_LEARNERS)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final AtomicLong forgotten = new AtomicLong();

    /** @param today today's reviews; asked outside the cache, since planning may change cards */
    public int of(AccountId account, Supplier<ReviewLoad> today) {
        Integer before = known.getIfPresent(account);
        if (before != null) {
            return before;
        }
        long asOf = forgotten.get();
        int left = today.get().cards();
        known.put(account, left);
        if (asOf != forgotten.get()) {
            known.invalidate(account);
        }
        return left;
    }

    /** Something has changed, or will have once the transaction is committed; who counts meanwhile keeps nothing. */
    void forget(AccountId account) {
        OnceKept.run(() -> {
            forgotten.incrementAndGet();
            known.invalidate(account);
        });
    }
}
