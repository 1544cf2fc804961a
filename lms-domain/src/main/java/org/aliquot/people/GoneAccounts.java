package org.aliquot.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.aliquot.mail.GoneRecipients;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts that letters were written to and that are nobody's any more. */
@Repository
class GoneAccounts implements GoneRecipients {

    private static final String GONE = """
            select g.id
            from unnest(cast(:accounts as uuid[])) g (id)
            where not exists (select from account a where a.id = g.id and a.status <> 'erased')
            """;

    private final JdbcClient jdbc;

    GoneAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> among(Collection<UUID> accounts) {
        return new HashSet<>(jdbc.sql(GONE)
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
