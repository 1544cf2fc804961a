package org.aliquot.lti;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.people.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that let one system register itself, for an hour and once. Nobody can read one again. */
@Service
public class RegistrationAddresses {

    private static final Duration LIFE = Duration.ofHours(1);

    private static final String INSERT = """
            insert into lti_registration (id, secret_hash, made_by, ends_at)
            values (:id, :hash, :by, server_now() + make_interval(secs => :life))
            """;

    private static final String OPEN = "secret_hash = :hash and ends_at > server_now() and connection_id is null";

    private static final String FIND = "select id, made_by from lti_registration where " + OPEN;

    /** Of two who press at once, one registers. Longer than its calls may last. */
    private static final String HOLD = """
            update lti_registration
            set held_until = server_now() + interval '2 minutes'
            where %s and (held_until is null or held_until <= server_now())
            returning id, made_by
            """.formatted(OPEN);

    /** @param by the administrator who made it, and for whom the system registers */
    record Address(UUID id, AccountId by) {}

    private final JdbcClient jdbc;
    private final AuditLog audit;

    RegistrationAddresses(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The secret that the address ends with. */
    @Transactional
    public String make(AccountId by) {
        String secret = Secrets.random();
        UUID id = Ids.next();
        jdbc.sql(INSERT)
                .param("id", id)
                .param("hash", Secrets.sha256(secret))
                .param("by", by)
                .param("life", (double) LIFE.toSeconds())
                .update();
        audit.record(new AuditEntry(by, "registration-address.made", "registration-address", id.toString(), Map.of()));
        return secret;
    }

    /** Whether it can still be used. */
    public boolean isOpen(String secret) {
        return found(FIND, secret).isPresent();
    }

    Optional<Address> hold(String secret) {
        return found(HOLD, secret);
    }

    /** It may be tried again. */
    void letGo(Address address) {
        jdbc.sql("update lti_registration set held_until = null where id = :id")
                .param("id", address.id())
                .update();
    }

    void used(Address address, UUID connection) {
        jdbc.sql("update lti_registration set connection_id = :connection where id = :id")
                .param("id", address.id())
                .param("connection", connection)
                .update();
    }

    private Optional<Address> found(String statement, String secret) {
        return jdbc.sql(statement)
                .param("hash", Secrets.sha256(secret))
                .query((row, _) -> new Address(row.getObject("id", UUID.class), AccountId.in(row, "made_by")))
                .optional();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT14M")
    void forgetOver() {
        jdbc.sql("delete from lti_registration where ends_at < server_now() - interval '1 hour'")
                .update();
    }
}
