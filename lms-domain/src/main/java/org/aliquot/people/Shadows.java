package org.aliquot.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.school.SchoolZone;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts that a rehearsal of an exam day makes up: test students that no list names and no log tells of, signed in without a
 * password. Only whoever made them has the secrets of their tokens, and only as long as it runs.
 */
@Service
public class Shadows {

    /** @param secret of the token by which a browser of theirs is signed in */
    public record Shadow(AccountId account, String secret) {}

    private static final String INSERT = """
            insert into account (id, email, name, password_hash, roles, time_zone, status, demo, test, shadow,
                                 extra_time_percent, larger_text, created_at, version)
            select n.id, null, 'Rehearsal', null, array['learner'], :zone, 'active', false, true, true, 0, false,
                   server_now(), 0
            from unnest(cast(:ids as uuid[])) n (id)
            """;

    /** For an hour: no rehearsal takes longer. */
    private static final String SIGN_IN = """
            insert into access_token (id, account_id, secret_hash, kind, device, created_at, last_seen_at, expires_at)
            select n.id, n.account, n.hash, 'browser', '', server_now(), server_now(), server_now() + interval '1 hour'
            from unnest(cast(:tokens as uuid[]), cast(:ids as uuid[]), cast(:hashes as bytea[])) n (id, account, hash)
            """;

    private final JdbcClient jdbc;
    private final SchoolZone zone;

    Shadows(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** Makes so many, all signed in. */
    @Transactional
    public List<Shadow> make(int many) {
        List<Shadow> made = IntStream.range(0, many)
                .mapToObj(_ -> new Shadow(AccountId.next(), Secrets.random()))
                .toList();
        UUID[] ids = RowId.array(made.stream().map(Shadow::account).toList());
        jdbc.sql(INSERT).param("ids", ids).param("zone", zone.name()).update();
        jdbc.sql(SIGN_IN)
                .param("tokens", made.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .param("ids", ids)
                .param(
                        "hashes",
                        made.stream().map(one -> Secrets.sha256(one.secret())).toArray(byte[][]::new))
                .update();
        return made;
    }

    /** Whether somebody is one. */
    public boolean has(AccountId account) {
        return jdbc.sql("select exists (select from account where id = :account and shadow)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    public boolean any() {
        return jdbc.sql("select exists (select from account where shadow)")
                .query(Boolean.class)
                .single();
    }

    /** From now on none of them can begin anything until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        jdbc.sql("select id from account where shadow order by id for update")
                .query(UUID.class)
                .list();
    }

    /** Takes all of them away, once nothing is left that they began. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void delete() {
        jdbc.sql("delete from account where shadow").update();
    }
}
