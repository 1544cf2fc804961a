package org.aliquot.people;

import java.util.UUID;
import org.aliquot.clock.Ids;

/** Identifies an account. */
public record AccountId(UUID value) {

    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
