package org.aliquot.connections;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.annotation.PostConstruct;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.vault.Vault;
import org.aliquot.vault.VaultRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The installation's own keys, by which other systems know our calls. Each is published a whole period before it signs, and a month
 * after, so that no call fails in between, whenever a system last looked.
 */
@Service
public class OwnKeys {

    private static final int BITS = 3072;

    private static final String HOLD = "select pg_advisory_xact_lock(hashtext('connection_key'))";

    private static final String INSERT = """
            insert into connection_key (id, public_key, private_key, made_at)
            values (:id, :public, :private, server_now())
            """;

    /** The next, the one that signs, and those that signed within a month: a key is retired when the second after it is made. */
    private static final String PUBLISHED = """
            select id, public_key
            from (select id, public_key, made_at, lag(made_at, 2) over (order by made_at desc, id) as retired_at
                  from connection_key) k
            where retired_at is null or retired_at > server_now() - interval '30 days'
            order by made_at desc, id
            """;

    /** The one that was made before the newest. */
    private static final String SIGNING = """
            select id, public_key, private_key
            from connection_key
            order by made_at desc, id
            offset 1
            limit 1
            """;

    /** Until then systems may not have looked at the next key yet. */
    private static final String IS_FRESH = """
            select coalesce(max(made_at) > server_now() - interval '1 day', false)
            from connection_key
            """;

    private static final String IS_OLD = """
            select coalesce(max(made_at) < server_now() - interval '180 days', false)
            from connection_key
            """;

    private static final String RESEAL =
            "update connection_key set private_key = :anew where id = :id and private_key = :kept";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    OwnKeys(JdbcClient jdbc, Vault vault, AuditLog audit, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What lies in clear or under the key before: after one start that key can be taken away. */
    @PostConstruct
    void sealAnew() {
        jdbc.sql("select id, private_key from connection_key order by id")
                .query((row, _) -> Map.entry(row.getString("id"), row.getBytes("private_key")))
                .list()
                .forEach(one -> vault.sealedAnew(purpose(one.getKey()), one.getValue())
                        .ifPresent(anew -> jdbc.sql(RESEAL)
                                .param("id", one.getKey())
                                .param("kept", one.getValue())
                                .param("anew", anew)
                                .update()));
    }

    /** The public halves as RFC 7517 writes them, the newest first; the first two are made when they are first asked for. */
    public List<Map<String, Object>> published() {
        List<Map<String, Object>> keys = read();
        return keys.isEmpty() ? Objects.requireNonNull(transaction.execute(_ -> first())) : keys;
    }

    /** Signed with the key that is ours now (RS256). */
    public String signed(JWTClaimsSet claims) {
        if (published().size() < 2) {
            throw new IllegalStateException("Own keys are made two at a time");
        }
        RSAKey key = jdbc.sql(SIGNING)
                .query((row, _) ->
                        signing(row.getString("id"), row.getBytes("public_key"), row.getBytes("private_key")))
                .single();
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(JOSEObjectType.JWT)
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    /** @throws VaultRefused if the key it was sealed under is not here */
    private RSAKey signing(String id, byte[] publicKey, byte[] privateKey) {
        try {
            RSAPrivateKey secret = (RSAPrivateKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(vault.open(purpose(id), privateKey)));
            return new RSAKey.Builder(rsa(id, publicKey))
                    .keyID(id)
                    .privateKey(secret)
                    .build();
        } catch (GeneralSecurityException e) {
            throw damaged(id, e);
        }
    }

    private List<Map<String, Object>> first() {
        hold();
        if (read().isEmpty()) {
            make();
            make();
        }
        return read();
    }

    /** The next key signs from now on, and another one is published as next. False where the next is younger than a day. */
    @Transactional
    public boolean rotate(AccountId by) {
        hold();
        if (jdbc.sql(IS_FRESH).query(Boolean.class).single()) {
            return false;
        }
        turn(by);
        return true;
    }

    private void turn(@Nullable AccountId by) {
        hold();
        String id = make();
        audit.record(new AuditEntry(by, "connection-key.made", "connection-key", id, Map.of()));
    }

    @Transactional
    @Scheduled(fixedDelayString = "PT24H", initialDelayString = "PT15M")
    void rotateWhenOld() {
        hold();
        if (jdbc.sql(IS_OLD).query(Boolean.class).single()) {
            turn(null);
        }
    }

    /** Of two who make one at the same moment, one after the other does. */
    private void hold() {
        jdbc.sql(HOLD).query().listOfRows();
    }

    private String make() {
        try {
            String id = Ids.next().toString();
            RSAKey key = new RSAKeyGenerator(BITS).generate();
            jdbc.sql(INSERT)
                    .param("id", id)
                    .param("public", key.toRSAPublicKey().getEncoded())
                    .param(
                            "private",
                            vault.seal(purpose(id), key.toRSAPrivateKey().getEncoded()))
                    .update();
            return id;
        } catch (JOSEException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private List<Map<String, Object>> read() {
        return jdbc.sql(PUBLISHED)
                .query((row, _) -> jwk(row.getString("id"), row.getBytes("public_key")))
                .list();
    }

    private static Map<String, Object> jwk(String id, byte[] encoded) {
        return new RSAKey.Builder(rsa(id, encoded))
                .keyID(id)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .build()
                .toJSONObject();
    }

    private static RSAPublicKey rsa(String id, byte[] encoded) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw damaged(id, e);
        }
    }

    private static IllegalStateException damaged(String id, GeneralSecurityException e) {
        return new IllegalStateException("The stored key " + id + " is damaged", e);
    }

    private static String purpose(String id) {
        return "the key " + id + " by which other systems know us";
    }
}
