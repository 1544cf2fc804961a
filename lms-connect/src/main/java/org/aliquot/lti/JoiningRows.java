package org.aliquot.lti;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.people.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Joinings under way: whoever keeps the secret came from the account that a system made. */
@Repository
class JoiningRows {

    private static final String INSERT = """
            insert into lti_joining (secret_hash, account_id, connection_id, visit_id, ends_at)
            values (:hash, :account, :connection, :visit, server_now() + make_interval(secs => :life))
            """;

    private static final String FIND = """
            select j.account_id, j.visit_id
            from lti_joining j
            join connection c on c.id = j.connection_id and c.state = 'active'
            where j.secret_hash = :hash and j.ends_at > server_now()
            """;

    /** The account that was made, and the start page it was begun at. */
    record Begun(AccountId account, UUID visit) {}

    private final JdbcClient jdbc;

    JoiningRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String secret, LtiVisit visit) {
        jdbc.sql(INSERT)
                .param("hash", Secrets.sha256(secret))
                .param("account", visit.account())
                .param("connection", visit.connection())
                .param("visit", visit.id())
                .param("life", (double) Joinings.LIFE.toSeconds())
                .update();
    }

    Optional<Begun> find(String secret) {
        return jdbc.sql(FIND)
                .param("hash", Secrets.sha256(secret))
                .query((row, _) -> new Begun(AccountId.in(row, "account_id"), row.getObject("visit_id", UUID.class)))
                .optional();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT15M")
    void forgetOver() {
        jdbc.sql("delete from lti_joining where ends_at < server_now()").update();
    }
}
