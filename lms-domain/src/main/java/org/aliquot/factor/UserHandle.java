package org.aliquot.factor;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.security.web.webauthn.api.Bytes;

/** An account as a passkey knows it: its id, which says nothing of the person. */
final class UserHandle {

    private UserHandle() {}

    static Bytes of(AccountId account) {
        UUID id = account.value();
        return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static AccountId account(Bytes handle) {
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return new AccountId(new UUID(bytes.getLong(), bytes.getLong()));
    }
}
