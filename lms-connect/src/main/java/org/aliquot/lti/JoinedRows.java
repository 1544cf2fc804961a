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

    /** Whatever a class did not give as it gives it, and the other account would not get. */
    private static final String ACCESS = """
            select exists (
              select
              from enrollment e
              where e.account_id = :account and e.status <> 'ended'
                and (e.version > 0
                     or not exists (select
                                    from cohort_member m
                                    join cohort h on h.id = m.cohort_id
                                    where m.account_id = e.account_id and h.course_id = e.course_id)))
            """;

    private final JdbcClient jdbc;

    JoinedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody has given it access to a course besides its classes, or changed what they gave. */
    boolean hasAccessOfItsOwn(AccountId account) {
        return jdbc.sql(ACCESS).param("account", account).query(Boolean.class).single();
    }

    List<Followed> followed(AccountId account) {
        return jdbc.sql(FOLLOWED)
                .param("account", account)
                .query((row, _) ->
                        new Followed(row.getObject("link_id", UUID.class), row.getObject("cohort_id", UUID.class)))
                .list();
    }
}
