package org.aliquot.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list makes of an account.
 *
 * @param timeZone null where it stays as it is, or is the installation's
 * @param version of the account that this was decided about; of no account yet, 0
 */
public record ListedAccount(
        AccountId id,
        String email,
        String name,
        Set<Role> roles,
        @Nullable String timeZone,
        int version) {

    public ListedAccount {
        roles = Set.copyOf(roles);
    }
}
