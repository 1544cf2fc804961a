package org.aliquot.factor;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.TokensEnded;
import org.aliquot.signals.Remembered;
import org.springframework.stereotype.Component;

/**
 * Staff who are known to have a second factor, so that their requests cost no look-up. Whoever takes it away ends their sign-ins, of
 * which each node hears.
 */
@Component
class Equipped extends Remembered<AccountId, Boolean> {

    Equipped() {
        super(
                TokensEnded.CHANNEL,
                Caffeine.newBuilder()
                        .maximumSize(10_000)
                        .expireAfterWrite(Duration.ofSeconds(60))
                        .build());
    }

    @Override
    public void heard(UUID account) {
        forget(new AccountId(account));
    }
}
