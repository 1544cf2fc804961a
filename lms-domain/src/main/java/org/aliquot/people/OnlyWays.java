package org.aliquot.people;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Who has no password because another system signs them in. Administrators always keep theirs: somebody has to get in when that
 * system is gone or set up wrongly, and whoever they are shows only to who knows their password.
 */
@Service
public class OnlyWays {

    private final ObjectProvider<OnlyWay> ways;

    OnlyWays(ObjectProvider<OnlyWay> ways) {
        this.ways = ways;
    }

    /** By the address alone. */
    Optional<String> of(String email) {
        return ways.orderedStream().flatMap(way -> way.of(email).stream()).findFirst();
    }

    /** What the system is called that alone signs this person in; empty for who may come otherwise. */
    public Optional<String> of(AccountView account) {
        return account.roles().contains(Role.ADMINISTRATOR) || !account.hasAddress()
                ? Optional.empty()
                : of(account.email());
    }
}
