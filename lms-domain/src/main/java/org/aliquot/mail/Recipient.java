package org.aliquot.mail;

import org.aliquot.clock.RowId;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a message.
 *
 * @param account null for somebody without one
 */
public record Recipient(@Nullable RowId account, String address) {

    @Override
    public String toString() {
        return "Recipient[" + account + "]";
    }
}
