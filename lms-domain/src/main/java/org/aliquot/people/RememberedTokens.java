package org.aliquot.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.UUID;
import org.aliquot.signals.Remembered;
import org.springframework.stereotype.Component;

/**
 * Who showed which token, by its hash, to this node in the last minute, so that saving an answer costs no look-up. What ends on any
 * node is forgotten as soon as that is heard.
 */
@Component
class RememberedTokens extends Remembered<ByteBuffer, TokenHolder> {

    RememberedTokens() {
        super(
                TokensEnded.CHANNEL,
                Caffeine.newBuilder()
                        .maximumSize(50_000)
                        .expireAfterWrite(Duration.ofSeconds(60))
                        .build());
    }

    void forget(AccountId account) {
        forgetThose(holder -> holder.caller().id().equals(account));
    }

    @Override
    public void heard(UUID account) {
        forget(new AccountId(account));
    }
}
