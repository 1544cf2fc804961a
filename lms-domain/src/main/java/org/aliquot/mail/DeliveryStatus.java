package org.aliquot.mail;

import java.util.List;

/**
 * What a mail server reported about a message of ours (RFC 3464).
 *
 * @param messageId as the returned headers have it, with its angle brackets; of whichever server, so not to be trusted yet
 */
record DeliveryStatus(String messageId, List<Recipient> recipients) {

    /**
     * What became of it at one address.
     *
     * @param addresses where it ended, and where it was sent to when they differ
     * @param words of the server
     */
    record Recipient(List<String> addresses, Outcome outcome, String words) {}

    enum Outcome {
        /** Nothing can be delivered there (5.x.x). */
        FAILED,
        /** Later perhaps, or not this time (4.x.x). */
        DELAYED,
        /** Delivered, or passed on. */
        FINE
    }

    DeliveryStatus {
        recipients = List.copyOf(recipients);
    }
}
