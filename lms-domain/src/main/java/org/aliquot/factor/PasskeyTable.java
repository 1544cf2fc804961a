package org.aliquot.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Rows of {@code passkey}, also as Spring Security's ceremonies want them. */
@Repository
class PasskeyTable implements UserCredentialRepository {

    private static final String INSERT = """
            insert into passkey (id, account_id, credential_id, public_key, attestation, sign_count, transports,
                                 backup_eligible, backed_up, name, created_at)
            values (:id, :account, :credential, :key, :attestation, :count, :transports, :eligible, :backedUp, :name,
                    server_now())
            """;

    /** A counter that does not go up is the mark of a copied key; most passkeys do not count and stay at zero. */
    private static final String USED = """
            update passkey
            set sign_count = :count, backed_up = :backedUp, last_used_at = server_now()
            where credential_id = :credential and (sign_count < :count or (sign_count = 0 and :count = 0))
            """;

    private static final String READ = """
            select account_id, credential_id, public_key, attestation, sign_count, transports, backup_eligible, backed_up, name
            from passkey
            """;

    private final JdbcClient jdbc;

    PasskeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Factors.Passkey> of(AccountId account) {
        return jdbc.sql(
                        "select id, name, created_at, last_used_at from passkey where account_id = :account order by id")
                .param("account", account)
                .query((row, number) -> {
                    return new Factors.Passkey(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            RowTime.at(row, "created_at"),
                            RowTime.find(row, "last_used_at"));
                })
                .list();
    }

    void remove(AccountId account, UUID passkey) {
        jdbc.sql("delete from passkey where id = :id and account_id = :account")
                .param("id", passkey)
                .param("account", account)
                .update();
    }

    void removeAll(AccountId account) {
        jdbc.sql("delete from passkey where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Whoever changes an account's factors does so one at a time. */
    void lock(AccountId account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('aliquot.factors.' || :account))")
                .param("account", account.toString())
                .query()
                .singleRow();
    }

    /** Spring Security takes none away; we do, with what belongs to it. */
    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("Passkeys are removed by their owner");
    }

    @Override
    public void save(CredentialRecord passkey) {
        if (findByCredentialId(passkey.getCredentialId()) == null) {
            insert(passkey);
        } else if (jdbc.sql(USED)
                        .param("count", passkey.getSignatureCount())
                        .param("backedUp", passkey.isBackupState())
                        .param("credential", passkey.getCredentialId().getBytes())
                        .update()
                == 0) {
            throw new IllegalArgumentException("The passkey's counter went back");
        }
    }

    private void insert(CredentialRecord passkey) {
        jdbc.sql(INSERT)
                .param("id", Ids.next())
                .param(
                        "account",
                        UserHandle.account(passkey.getUserEntityUserId()).value())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param("count", passkey.getSignatureCount())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .toArray(String[]::new))
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param("name", passkey.getLabel())
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return jdbc.sql(READ + "where credential_id = :credential")
                .param("credential", credentialId.getBytes())
                .query(PasskeyTable::read)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return jdbc.sql(READ + "where account_id = :account order by id")
                .param("account", UserHandle.account(userId))
                .query(PasskeyTable::read)
                .list();
    }

    private static CredentialRecord read(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .userEntityUserId(UserHandle.of(AccountId.in(row, "account_id")))
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("sign_count"))
                .uvInitialized(true)
                .transports(Arrays.stream((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("name"))
                .build();
    }
}
