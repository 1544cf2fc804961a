package org.aliquot.people;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that somebody always administers the installation. */
@Component
class Administrators {

    private static final String OTHERS = """
            select exists (select from account
                           where 'administrator' = any(roles) and status = 'active' and password_hash is not null
                             and id <> :id and (:demo or not demo))
            """;

    private final JdbcClient jdbc;
    private final DemoMode demo;

    Administrators(JdbcClient jdbc, DemoMode demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    /** Whether this one may go. One such question at a time, or two administrators could remove each other. */
    AccountOutcome withoutOne(AccountId leaving, AccountId by) {
        if (leaving.equals(by)) {
            return AccountOutcome.YOURSELF;
        }
        jdbc.sql("select pg_advisory_xact_lock(hashtext('aliquot.administrators'))")
                .query()
                .singleRow();
        boolean others = jdbc.sql(OTHERS)
                .param("id", leaving)
                .param("demo", demo.on())
                .query(Boolean.class)
                .single();
        return others ? AccountOutcome.DONE : AccountOutcome.LAST_ADMINISTRATOR;
    }
}
