package org.aliquot.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes who writes down something of their own and who erases them wait for each other. */
@Component
public class Presence {

    private static final String HOLD = """
            select true
            from account
            where id = :account and status <> 'erased'
            for share
            """;

    private final JdbcClient jdbc;

    Presence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps somebody from being erased until the transaction ends; false when they are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(AccountId person) {
        return jdbc.sql(HOLD)
                .param("account", person)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
