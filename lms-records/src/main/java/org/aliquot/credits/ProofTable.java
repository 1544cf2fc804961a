package org.aliquot.credits;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.digest.Sha256;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files themselves. */
@Repository
class ProofTable {

    private static final String HOLD = """
            select true
            from credit
            where account_id = :account and id = :id
            for no key update
            """;

    private static final String PUT = """
            insert into credit_proof (credit_id, file_name, format, file, size, sha256, added_at)
            values (:id, :name, :format, :file, :size, :sha256, server_now())
            on conflict (credit_id) do update
            set file_name = excluded.file_name, format = excluded.format, file = excluded.file, size = excluded.size,
                sha256 = excluded.sha256, added_at = excluded.added_at
            """;

    private static final String BYTES_BESIDE = """
            select coalesce(sum(p.size), 0)
            from credit_proof p
            join credit e on e.id = p.credit_id
            where e.account_id = :account and e.id <> :id
            """;

    private static final String READ = """
            select p.file_name, p.format, p.file
            from credit_proof p
            join credit e on e.id = p.credit_id
            where e.account_id = :account and e.id = :id
            """;

    private static final String REMOVE = """
            delete from credit_proof p
            using credit e
            where e.id = p.credit_id and e.account_id = :account and e.id = :id
            """;

    private final JdbcClient jdbc;

    ProofTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is not theirs. */
    boolean hold(AccountId owner, UUID credit) {
        return jdbc.sql(HOLD)
                .param("account", owner)
                .param("id", credit)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    long bytesBeside(AccountId owner, UUID credit) {
        return jdbc.sql(BYTES_BESIDE)
                .param("account", owner)
                .param("id", credit)
                .query(Long.class)
                .single();
    }

    void put(UUID credit, Proof proof) {
        jdbc.sql(PUT)
                .param("id", credit)
                .param("name", proof.name())
                .param("format", proof.format().word())
                .param("file", proof.file())
                .param("size", proof.file().length)
                .param("sha256", Sha256.hex(proof.file()))
                .update();
    }

    Optional<Proof> read(AccountId owner, UUID credit) {
        return jdbc.sql(READ)
                .param("account", owner)
                .param("id", credit)
                .query((row, _) -> new Proof(
                        row.getString("file_name"),
                        Word.read(ProofFormat.class, row.getString("format")),
                        row.getBytes("file")))
                .optional();
    }

    boolean remove(AccountId owner, UUID credit) {
        return jdbc.sql(REMOVE).param("account", owner).param("id", credit).update() > 0;
    }
}
