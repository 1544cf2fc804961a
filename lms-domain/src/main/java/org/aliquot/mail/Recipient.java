package org.aliquot.mail;

import org.aliquot.clock.RowId;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a message.
 *
 * @param account null for somebody without one
 * @param address empty for somebody who has none, and so gets nothing
 */
public record Recipient(@Nullable RowId account, String address) {

    boolean hasAddress() {
        return !address.isEmpty();
    }

    @Override
    public String toString() {
        return "Recipient[" + account + "]";
    }
}
