package org.aliquot.api;

import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.AttemptId;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;

/** Ids and words as the API writes them: opaque strings, and what enums are called. */
final class IdMapper {

    private IdMapper() {}

    static UUID of(AccountId account) {
        return account.value();
    }

    static UUID of(ItemVersionId version) {
        return version.value();
    }

    static String of(Word word) {
        return word.word();
    }

    static UUID of(AttemptId attempt) {
        return attempt.value();
    }
}
