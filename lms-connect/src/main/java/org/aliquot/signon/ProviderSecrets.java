package org.aliquot.signon;

import jakarta.annotation.PostConstruct;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.aliquot.vault.Vault;
import org.aliquot.vault.VaultRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By what we show providers who we are. Secrets must be used, so they are kept, sealed; nobody is shown one again. */
@Component
class ProviderSecrets {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSecrets.class);

    private static final String SEAL_ANEW = """
            update sign_on_provider
            set secret = :secret
            where connection_id = :id and secret = :kept
            """;

    private record Row(UUID id, byte[] secret) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    ProviderSecrets(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Whatever lies in clear or under the key before, so that after one start that key can be taken away. */
    @PostConstruct
    void sealAnew() {
        List<Row> rows = jdbc.sql("select connection_id, secret from sign_on_provider")
                .query((row, _) -> new Row(row.getObject("connection_id", UUID.class), row.getBytes("secret")))
                .list();
        for (Row row : rows) {
            try {
                vault.sealedAnew(purpose(row.id()), row.secret()).ifPresent(now -> replace(row, now));
            } catch (VaultRefused refused) {
                LOG.warn("A sign-on provider needs its client secret again: {}", refused.getMessage());
            }
        }
    }

    private void replace(Row row, byte[] now) {
        jdbc.sql(SEAL_ANEW)
                .param("id", row.id())
                .param("kept", row.secret())
                .param("secret", now)
                .update();
    }

    byte[] seal(UUID provider, String secret) {
        return vault.seal(purpose(provider), secret.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws VaultRefused if the key it was sealed under is not here */
    String open(UUID provider) {
        byte[] sealed = jdbc.sql("select secret from sign_on_provider where connection_id = :id")
                .param("id", provider)
                .query((row, _) -> row.getBytes("secret"))
                .single();
        return new String(vault.open(purpose(provider), sealed), StandardCharsets.UTF_8);
    }

    private static String purpose(UUID provider) {
        return "sign-on provider " + provider;
    }
}
