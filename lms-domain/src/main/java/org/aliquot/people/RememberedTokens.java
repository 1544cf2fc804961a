package org.aliquot.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.aliquot.signals.SignalListener;
import org.springframework.stereotype.Component;

/**
 * Who showed which token to this node in the last minute, so that saving an answer costs no look-up. What ends on any node is
 * forgotten as soon as that is heard; while nothing can be heard, nothing that is remembered counts.
 */
@Component
class RememberedTokens implements SignalListener {

    private final Cache<ByteBuffer, TokenHolder> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build();
    private final AtomicLong changes = new AtomicLong();
    private volatile boolean hearing;

    /** @param read looks the token of this hash up where it is not remembered */
    Optional<TokenHolder> of(ByteBuffer hash, Supplier<Optional<TokenHolder>> read) {
        TokenHolder remembered = hearing ? known.getIfPresent(hash) : null;
        if (remembered != null) {
            return Optional.of(remembered);
        }
        long before = changes.get();
        Optional<TokenHolder> found = read.get();
        found.ifPresent(holder -> {
            known.put(hash, holder);
            if (changes.get() != before) { // it may have ended after it was read
                known.invalidate(hash);
            }
        });
        return found;
    }

    void forget(ByteBuffer hash) {
        changes.incrementAndGet();
        known.invalidate(hash);
    }

    void forget(AccountId account) {
        changes.incrementAndGet();
        known.asMap().values().removeIf(holder -> holder.caller().id().equals(account));
    }

    @Override
    public String channel() {
        return TokensEnded.CHANNEL;
    }

    @Override
    public void heard(UUID account) {
        forget(new AccountId(account));
    }

    @Override
    public void connected() {
        changes.incrementAndGet();
        known.invalidateAll();
        hearing = true;
    }

    @Override
    public void cut() {
        hearing = false;
    }
}
