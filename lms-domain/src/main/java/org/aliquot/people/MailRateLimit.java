package org.aliquot.people;

import org.aliquot.throttle.HourlyCount;
import org.aliquot.throttle.Network;
import org.springframework.stereotype.Component;

/** Limits requests that send mail: by the address typed, so that nobody's mailbox is filled, and by network address. */
@Component
class MailRateLimit {

    private static final int HOURLY_PER_ADDRESS = 3;
    private static final int HOURLY_PER_NETWORK = 100;
    private static final int HOURLY_PER_LINK = 10;

    private final HourlyCount hourly;

    MailRateLimit(HourlyCount hourly) {
        this.hourly = hourly;
    }

    /** Counts one request from this network; false when there were too many in an hour. */
    boolean mayAsk(String network) {
        return hourly.count("network", Network.of(network)) <= HOURLY_PER_NETWORK;
    }

    /** Counts one message to this address, whether or not it has an account; false when it had enough. */
    boolean mayWriteTo(String address) {
        return hourly.count("address", EmailAddress.folded(address)) <= HOURLY_PER_ADDRESS;
    }

    /** Counts one try of a password on a link. */
    boolean mayTry(String secret) {
        return hourly.count("link", secret) <= HOURLY_PER_LINK;
    }
}
