package org.aliquot.web.account;

import java.util.Optional;
import org.aliquot.mail.DeadAddress;
import org.aliquot.web.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Mail to somebody came back.
 *
 * @param words of the mail server
 */
public record Returned(String address, String on, String words) {

    /** Null where none did. */
    public static @Nullable Returned of(Optional<DeadAddress> found, Dates dates) {
        return found.map(one -> new Returned(one.address(), dates.date(one.at()), one.words()))
                .orElse(null);
    }
}
