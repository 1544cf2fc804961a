package org.aliquot.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a message.
 *
 * @param account null for somebody without one
 */
public record Recipient(@Nullable UUID account, String address) {

    @Override
    public String toString() {
        return "Recipient[" + account + "]";
    }
}
