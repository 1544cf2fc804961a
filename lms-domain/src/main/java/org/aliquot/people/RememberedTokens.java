package org.aliquot.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.aliquot.signals.Remembered;
import org.aliquot.signals.SignalListener;
import org.springframework.stereotype.Component;

/**
 * Who showed which token to this node in the last minute, so that saving an answer costs no look-up. What ends on any node is
 * forgotten as soon as that is heard.
 */
@Component
class RememberedTokens implements SignalListener {

    private final Remembered<ByteBuffer, TokenHolder> known = new Remembered<>(Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build());

    /** @param read looks the token of this hash up where it is not remembered */
    Optional<TokenHolder> of(ByteBuffer hash, Supplier<Optional<TokenHolder>> read) {
        TokenHolder remembered = known.find(hash);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        long since = known.now();
        Optional<TokenHolder> found = read.get();
        found.ifPresent(holder -> known.keep(hash, holder, since));
        return found;
    }

    void forget(ByteBuffer hash) {
        known.forget(hash);
    }

    void forget(AccountId account) {
        known.forgetThose(holder -> holder.caller().id().equals(account));
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
        known.connected();
    }

    @Override
    public void cut() {
        known.cut();
    }
}
