package org.aliquot.signon;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose addresses a learning-management system may tell as theirs: an administrator's rule, which takes the place of a claim that the
 * address was verified. A provider, or another system, may have the same domains.
 */
@Service
public class JoinDomains {

    private static final String OF = """
            select d.domain
            from sign_on_domain d
            where d.connection_id = :id and d.kind = 'lti'
            order by d.domain
            """;

    private static final String TAKE = """
            insert into sign_on_domain (domain, connection_id, kind)
            select d.domain, :id, 'lti'
            from unnest(cast(:domains as text[])) d (domain)
            on conflict do nothing
            """;

    private static final String LET_GO = """
            delete from sign_on_domain
            where connection_id = :id and kind = 'lti' and not (domain = any(:domains))
            """;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    JoinDomains(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** In the order of the alphabet. */
    @Transactional(readOnly = true)
    public List<String> of(UUID connection) {
        return jdbc.sql(OF)
                .param("id", connection)
                .query((row, _) -> row.getString("domain"))
                .list();
    }

    /** Whether an address, in any spelling, is of one of them. */
    @Transactional(readOnly = true)
    public boolean own(UUID connection, String email) {
        return of(connection).contains(SignOnRules.domain(email));
    }

    /** @param domains in small letters, each {@link SignOnRules#isDomain one}; nothing is changed where they are those already */
    @Transactional
    public void become(UUID connection, List<String> domains, AccountId by) {
        String[] wanted = domains.toArray(String[]::new);
        int changed = jdbc.sql(LET_GO)
                        .param("id", connection)
                        .param("domains", wanted)
                        .update()
                + jdbc.sql(TAKE)
                        .param("id", connection)
                        .param("domains", wanted)
                        .update();
        if (changed > 0) {
            audit.record(new AuditEntry(
                    by,
                    "connection.changed",
                    "connection",
                    connection.toString(),
                    Map.of(
                            "domains",
                            String.join(", ", domains.stream().sorted().toList()))));
        }
    }
}
