package org.aliquot.badge;

import jakarta.annotation.PostConstruct;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.digest.Sha256;
import org.aliquot.people.AccountId;
import org.aliquot.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The installation's keys for badges. The first is made when it is needed; another takes over when an administrator wants one, and
 * those before stay, so that what they signed can be checked.
 */
@Service
public class BadgeKeys {

    private static final int BITS = 3072;
    private static final int NAME = 16;

    private static final String INSERT = """
            insert into badge_key (id, public_key, private_key, made_at)
            values (:id, :public, :private, server_now())
            """;

    private static final String ALL = "select id, public_key, private_key from badge_key order by made_at desc, id";

    /** Of two who need the first key one makes it. */
    private static final String HOLD = "select pg_advisory_xact_lock(hashtext('badge_key'))";

    private static final String RESEAL =
            "update badge_key set private_key = :anew where id = :id and private_key = :kept";

    private record Sealed(String id, byte[] secret) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditLog audit;

    BadgeKeys(JdbcClient jdbc, Vault vault, AuditLog audit) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
    }

    /** What lies in clear or under the key before: after one start that key can be taken away. */
    @PostConstruct
    void sealAnew() {
        for (Sealed one : jdbc.sql("select id, private_key from badge_key order by id")
                .query((row, number) -> new Sealed(row.getString("id"), row.getBytes("private_key")))
                .list()) {
            vault.sealedAnew(purpose(one.id()), one.secret())
                    .ifPresent(anew -> jdbc.sql(RESEAL)
                            .param("id", one.id())
                            .param("kept", one.secret())
                            .param("anew", anew)
                            .update());
        }
    }

    /** The public halves, the newest first, as RFC 7517 writes them. */
    @Transactional(readOnly = true)
    public List<Map<String, String>> published() {
        return all().stream().map(SigningKey::jwk).toList();
    }

    /** From now on another key signs; its name. */
    @Transactional
    public String renew(AccountId by) {
        SigningKey fresh = make();
        audit.record(new AuditEntry(by, "badge-key.made", "badge-key", fresh.id(), Map.of()));
        return fresh.id();
    }

    /** The one that signs today. */
    @Transactional
    SigningKey current() {
        return all().stream().findFirst().orElseGet(() -> {
            jdbc.sql(HOLD).query().listOfRows();
            return all().stream().findFirst().orElseGet(this::make);
        });
    }

    @Transactional(readOnly = true)
    Optional<SigningKey> find(String id) {
        return all().stream().filter(key -> key.id().equals(id)).findFirst();
    }

    private SigningKey make() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            KeyPair pair = generator.generateKeyPair();
            byte[] open = pair.getPublic().getEncoded();
            byte[] secret = pair.getPrivate().getEncoded();
            String id = HexFormat.of().formatHex(Sha256.of(open)).substring(0, NAME);
            jdbc.sql(INSERT)
                    .param("id", id)
                    .param("public", open)
                    .param("private", vault.seal(purpose(id), secret))
                    .update();
            return SigningKey.of(id, open, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private List<SigningKey> all() {
        return jdbc.sql(ALL)
                .query((row, number) -> SigningKey.of(
                        row.getString("id"),
                        row.getBytes("public_key"),
                        vault.open(purpose(row.getString("id")), row.getBytes("private_key"))))
                .list();
    }

    private static String purpose(String id) {
        return "the key " + id + " that signs badges";
    }
}
