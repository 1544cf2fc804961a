package org.aliquot.clinical;

import java.util.UUID;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Who comes by a link, as far as anybody knows.
 *
 * @param secret code of the link, however it was typed
 * @param network address of whoever asks, whose misses are counted
 * @param device what this device keeps to be known again; null for one that has not said who signs
 * @param account whoever is signed in there; null for nobody
 * @param signer which of those named on this device signs; null for the one named last
 */
public record PreceptorVisit(
        String secret,
        String network,
        @Nullable String device,
        @Nullable AccountId account,
        @Nullable UUID signer) {

    public PreceptorVisit(String secret, String network, @Nullable String device, @Nullable AccountId account) {
        this(secret, network, device, account, null);
    }
}
