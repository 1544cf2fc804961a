package org.aliquot.hooks;

import jakarta.annotation.PostConstruct;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.aliquot.vault.Vault;
import org.aliquot.vault.VaultRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What messages are signed with. It must be used, so it is kept, sealed; a copied database cannot sign. */
@Component
class HookSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(HookSecrets.class);

    private static final int BYTES = 32;

    /** So that whoever finds one in a file, a log or a repository knows what it is. */
    private static final String MARK = "whsec_";

    private static final String SEAL_ANEW = """
            update hook
            set secret = :secret, secret_before = :before
            where id = :id and secret = :kept
            """;

    private record Row(UUID id, byte[] secret, byte @Nullable [] before) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    HookSecrets(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Whatever lies in clear or under the key before, so that after one start that key can be taken away. */
    @PostConstruct
    void sealAnew() {
        List<Row> rows = jdbc.sql("select id, secret, secret_before from hook")
                .query((row, _) ->
                        new Row(row.getObject("id", UUID.class), row.getBytes("secret"), row.getBytes("secret_before")))
                .list();
        for (Row row : rows) {
            try {
                sealAnew(row);
            } catch (VaultRefused refused) {
                LOG.warn("A webhook needs a new secret: {}", refused.getMessage());
            }
        }
    }

    private void sealAnew(Row row) {
        byte[] before = row.before();
        byte[] now = vault.sealedAnew(purpose(row.id()), row.secret()).orElse(row.secret());
        byte[] earlier = before == null
                ? null
                : vault.sealedAnew(purpose(row.id()), before).orElse(before);
        if (now != row.secret() || earlier != before) {
            jdbc.sql(SEAL_ANEW)
                    .param("id", row.id())
                    .param("kept", row.secret())
                    .param("secret", now)
                    .param("before", earlier)
                    .update();
        }
    }

    byte[] fresh() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** As the other side's settings take it. */
    static String text(byte[] secret) {
        return MARK + Base64.getEncoder().encodeToString(secret);
    }

    byte[] seal(UUID hook, byte[] secret) {
        return vault.seal(purpose(hook), secret);
    }

    /** @throws VaultRefused if the key it was sealed under is not here */
    byte[] open(UUID hook, byte[] sealed) {
        return vault.open(purpose(hook), sealed);
    }

    private static String purpose(UUID hook) {
        return "webhook " + hook;
    }
}
