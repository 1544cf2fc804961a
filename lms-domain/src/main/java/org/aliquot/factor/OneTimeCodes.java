package org.aliquot.factor;

import jakarta.annotation.PostConstruct;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.aliquot.clock.RowTime;
import org.aliquot.clock.ServerClock;
import org.aliquot.people.AccountId;
import org.aliquot.vault.Vault;
import org.aliquot.vault.VaultRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code one_time_code}: the app each person gets codes from, and the next one while it is being set up. */
@Repository
class OneTimeCodes {

    private static final Logger LOG = LoggerFactory.getLogger(OneTimeCodes.class);

    /** What RFC 4226 recommends, and a multiple of five. */
    private static final int SECRET_BYTES = 20;

    private static final String OFFER = """
            insert into one_time_code (account_id, last_step, sealed_offer, offered_at)
            values (:account, 0, :sealed, server_now())
            on conflict (account_id) do update set sealed_offer = :sealed, offered_at = server_now()
            """;

    private static final String OFFERED = """
            select sealed_offer
            from one_time_code
            where account_id = :account and offered_at > server_now() - interval '1 hour'
            """;

    private static final String CONFIRM = """
            update one_time_code
            set sealed_secret = sealed_offer, since = server_now(), last_step = :step, last_used_at = null,
                sealed_offer = null, offered_at = null
            where account_id = :account and sealed_offer = :sealed
            """;

    /** One statement, so that of two who come with the same code one is refused. */
    private static final String USE = """
            update one_time_code
            set last_step = :step, last_used_at = server_now()
            where account_id = :account and sealed_secret is not null and last_step < :step
            """;

    private static final String SEALED = """
            select account_id, sealed_secret as sealed from one_time_code where sealed_secret is not null
            union all
            select account_id, sealed_offer from one_time_code where sealed_offer is not null
            """;

    /** A secret and what was offered are the same once that is confirmed, so both places are looked at. */
    private static final String SEAL_ANEW = """
            update one_time_code
            set sealed_secret = case when sealed_secret = :kept then :sealed else sealed_secret end,
                sealed_offer = case when sealed_offer = :kept then :sealed else sealed_offer end
            where account_id = :account
            """;

    private record Sealed(AccountId account, byte[] kept) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final ServerClock clock;
    private final SecureRandom random = new SecureRandom();

    OneTimeCodes(JdbcClient jdbc, Vault vault, ServerClock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** Whatever lies in clear or under the key before, so that after one start that key can be taken away. */
    @PostConstruct
    void sealAnew() {
        List<Sealed> all = jdbc.sql(SEALED)
                .query((row, _) -> new Sealed(AccountId.in(row, "account_id"), row.getBytes("sealed")))
                .list();
        for (Sealed one : all) {
            try {
                vault.sealedAnew(purpose(one.account()), one.kept())
                        .ifPresent(anew -> jdbc.sql(SEAL_ANEW)
                                .param("account", one.account())
                                .param("kept", one.kept())
                                .param("sealed", anew)
                                .update());
            } catch (VaultRefused refused) {
                LOG.warn("An authenticator app has to be set up again: {}", refused.getMessage());
            }
        }
    }

    /** A new secret; what was set up before goes on until a code of the new one is right. */
    void offer(AccountId account) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        jdbc.sql(OFFER)
                .param("account", account)
                .param("sealed", vault.seal(purpose(account), secret))
                .update();
    }

    /** What is to be put into the app, for an hour after {@link #offer}. */
    Optional<AppSecret> offered(AccountId account, String email) {
        return sealedOffer(account)
                .map(kept -> vault.open(purpose(account), kept))
                .map(Base32.RFC_4648::encode)
                .map(text -> new AppSecret(text, address(text, email)));
    }

    /** Whether the app shows the right code; it is in use from then on, and this code is used up. */
    boolean confirm(AccountId account, String typed) {
        return sealedOffer(account)
                .filter(kept -> {
                    OptionalLong step = step(kept, account, typed);
                    return step.isPresent()
                            && jdbc.sql(CONFIRM)
                                            .param("account", account)
                                            .param("sealed", kept)
                                            .param("step", step.getAsLong())
                                            .update()
                                    == 1;
                })
                .isPresent();
    }

    /** Whether this code is right and was not used before. */
    boolean use(AccountId account, String typed) {
        Optional<byte[]> kept = jdbc.sql(
                        "select sealed_secret from one_time_code where account_id = :account and sealed_secret is not null")
                .param("account", account)
                .query(byte[].class)
                .optional();
        OptionalLong step = kept.map(secret -> step(secret, account, typed)).orElse(OptionalLong.empty());
        return step.isPresent()
                && jdbc.sql(USE)
                                .param("account", account)
                                .param("step", step.getAsLong())
                                .update()
                        == 1;
    }

    /** A sealed secret that is copied into another row does not open there. */
    private static String purpose(AccountId account) {
        return "authenticator app of " + account;
    }

    private OptionalLong step(byte[] kept, AccountId account, String typed) {
        return OneTimeCode.matching(vault.open(purpose(account), kept), typed, clock.now());
    }

    Optional<Factors.App> find(AccountId account) {
        return jdbc.sql(
                        "select since, last_used_at from one_time_code where account_id = :account and since is not null")
                .param("account", account)
                .query((row, number) -> {
                    Instant since = RowTime.at(row, "since");
                    return new Factors.App(since, RowTime.find(row, "last_used_at"));
                })
                .optional();
    }

    boolean remove(AccountId account) {
        return jdbc.sql("delete from one_time_code where account_id = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    private Optional<byte[]> sealedOffer(AccountId account) {
        return jdbc.sql(OFFERED).param("account", account).query(byte[].class).optional();
    }

    /** As apps read it from a QR code (the key URI format of Google Authenticator). */
    private static String address(String secret, String email) {
        String label = URLEncoder.encode(email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Aliquot:" + label + "?secret=" + secret + "&issuer=Aliquot";
    }
}
