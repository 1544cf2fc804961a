package org.aliquot.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Believes a report only about a message that we sent, to whom we sent it: its id is known to nobody else. Whoever got a letter can
 * at most say that their own address is dead.
 */
class ReturnReader {

    private final ReturnTable table;
    private final String domain;

    /** @param from the address that mail comes from */
    ReturnReader(ReturnTable table, String from) {
        this.table = table;
        this.domain = from.substring(from.indexOf('@')).toLowerCase(Locale.ROOT);
    }

    void read(byte[] message) {
        DeliveryReports.read(message).ifPresent(this::take);
    }

    private void take(DeliveryStatus report) {
        ours(report.messageId()).ifPresent(letter -> report.recipients().forEach(recipient -> take(letter, recipient)));
    }

    private void take(UUID letter, DeliveryStatus.Recipient recipient) {
        for (String address : recipient.addresses()) {
            switch (recipient.outcome()) {
                case FAILED -> table.returned(letter, address, recipient.words());
                case DELAYED -> table.noted(letter, address, recipient.words());
                case FINE -> {}
            }
        }
    }

    private Optional<UUID> ours(String messageId) {
        String id = messageId.substring(1, messageId.length() - 1);
        int at = id.indexOf('@');
        if (at < 0 || !id.substring(at).toLowerCase(Locale.ROOT).equals(domain)) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(id.substring(0, at)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
