package org.aliquot.api;

import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.AttemptId;
import org.aliquot.people.AccountId;

/** Ids as the API writes them: opaque strings. */
final class IdMapper {

    private IdMapper() {}

    static UUID of(AccountId account) {
        return account.value();
    }

    static UUID of(ItemVersionId version) {
        return version.value();
    }

    static UUID of(AttemptId attempt) {
        return attempt.value();
    }
}
