package org.aliquot.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Accounts as other modules' entities name them. */
@Converter(autoApply = true)
class AccountIdColumn implements AttributeConverter<AccountId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    @Override
    public @Nullable AccountId convertToEntityAttribute(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
