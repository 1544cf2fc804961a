package org.aliquot.lti;

import java.util.List;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where somebody is, so that another account takes their place. */
@Repository
class JoinedRows {

    /** A link that they opened, and the class that its course is. */
    record Followed(UUID link, UUID cohort) {}

    private static final String FOLLOWED = """
            select s.link_id, l.cohort_id
            from lti_score s
            join lti_link l on l.id = s.link_id
            where s.account_id = :account and l.cohort_id is not null
            order by s.link_id
            """;

    private final JdbcClient jdbc;

    JoinedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> classes(AccountId account) {
        return jdbc.sql("select cohort_id from cohort_member where account_id = :account order by cohort_id")
                .param("account", account)
                .query((row, _) -> row.getObject("cohort_id", UUID.class))
                .list();
    }

    List<Followed> followed(AccountId account) {
        return jdbc.sql(FOLLOWED)
                .param("account", account)
                .query((row, _) ->
                        new Followed(row.getObject("link_id", UUID.class), row.getObject("cohort_id", UUID.class)))
                .list();
    }
}
