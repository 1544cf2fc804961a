package org.aliquot.delivery;

import jakarta.annotation.PostConstruct;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.aliquot.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The installation's Ed25519 key: made when first needed, the same on every node because the database keeps it. Its secret
 * half is sealed there: who has a copy of the database, or may change it, cannot sign.
 */
@Component
class InstallationKey {

    private static final String ALGORITHM = "Ed25519";

    private static final String PURPOSE = "the key that signs receipts";

    private static final String INSERT = """
            insert into installation_key (private_key, public_key, created_at)
            values (:private, :public, server_now())
            on conflict do nothing
            """;

    private static final String SEAL = """
            update installation_key
            set private_key = :sealed
            where private_key = :known
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private volatile @Nullable KeyPair pair;

    InstallationKey(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** A key that does not open is found at the start, not at the first receipt; one that lies in clear is sealed. */
    @PostConstruct
    void unlock() {
        jdbc.sql("select private_key from installation_key")
                .query(byte[].class)
                .optional()
                .ifPresent(this::sealIfOutdated);
    }

    private void sealIfOutdated(byte[] known) {
        vault.open(PURPOSE, known);
        vault.sealedAnew(PURPOSE, known)
                .ifPresent(anew -> jdbc.sql(SEAL)
                        .param("known", known)
                        .param("sealed", anew)
                        .update());
    }

    String sign(byte[] message) {
        try {
            Signature signer = Signature.getInstance(ALGORITHM);
            signer.initSign(pair().getPrivate());
            signer.update(message);
            return Base64.getEncoder().encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The installation's key does not sign", e);
        }
    }

    /** Whether this signature is this installation's; a malformed one is not. */
    boolean verifies(byte[] message, String signature) {
        try {
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(pair().getPublic());
            verifier.update(message);
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(pair().getPublic().getEncoded());
    }

    private KeyPair pair() {
        KeyPair known = pair;
        if (known == null) {
            known = load();
            pair = known;
        }
        return known;
    }

    private KeyPair load() {
        try {
            KeyPair fresh = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            jdbc.sql(INSERT)
                    .param("private", vault.seal(PURPOSE, fresh.getPrivate().getEncoded()))
                    .param("public", fresh.getPublic().getEncoded())
                    .update();
            return jdbc.sql("select private_key, public_key from installation_key")
                    .query((row, number) ->
                            pair(vault.open(PURPOSE, row.getBytes("private_key")), row.getBytes("public_key")))
                    .single();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has Ed25519", e);
        }
    }

    private static KeyPair pair(byte[] privateKey, byte[] publicKey) {
        try {
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            PublicKey open = keys.generatePublic(new X509EncodedKeySpec(publicKey));
            PrivateKey secret = keys.generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            return new KeyPair(open, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The stored installation key is damaged", e);
        }
    }
}
