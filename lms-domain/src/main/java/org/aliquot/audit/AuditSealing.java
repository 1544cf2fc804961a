package org.aliquot.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import org.aliquot.vault.MacKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts entries into the chain, in the background and many at a time: a chain made while writing would let all deeds of the
 * platform wait for one another. Each hash is an HMAC over the hash before it and the entry.
 */
@Component
class AuditSealing {

    static final int BATCH = 2_000;
    private static final String KEY = "the key that seals the audit log";

    /** An entry as it is hashed; the same text on every server and in every time zone. */
    static final String CONTENT = """
            cast(jsonb_build_array(e.id, cast(extract(epoch from e.at) * 1000000 as bigint), e.actor, e.action,
                                   e.subject_kind, e.subject_id, e.details) as text)""";

    private static final String NEXT = """
            with next as (
              select entry_id from audit_unsealed
              order by entry_id
              limit :most
              for update skip locked),
            taken as (
              delete from audit_unsealed u
              using next
              where u.entry_id = next.entry_id
              returning u.entry_id)
            select t.entry_id, %s as content
            from taken t
            left join audit_entry e on e.id = t.entry_id
            order by t.entry_id
            """.formatted(CONTENT);

    private static final String LAST = """
            select number, hash
            from audit_seal
            order by number desc
            limit 1
            """;

    private static final String APPEND = """
            insert into audit_seal (number, entry_id, hash)
            select * from unnest(cast(:numbers as bigint[]), cast(:entries as uuid[]), cast(:hashes as bytea[]))
            """;

    private record Waiting(UUID entry, @Nullable String content) {}

    private record Head(long number, byte @Nullable [] hash) {}

    private final JdbcClient jdbc;
    private final MacKeys keys;
    private final TransactionTemplate transaction;

    AuditSealing(JdbcClient jdbc, MacKeys keys, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${aliquot.sealing-interval:PT5S}", initialDelayString = "PT5S")
    void run() {
        int sealed = BATCH;
        for (int round = 0; round < 20 && sealed == BATCH; round++) {
            Integer done = transaction.execute(_ -> seal());
            sealed = done == null ? 0 : done;
        }
    }

    /** One node at a time; the others have nothing to wait for. */
    private int seal() {
        boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('audit-seal', 0))")
                .query(Boolean.class)
                .single();
        if (!alone) {
            return 0;
        }
        List<Waiting> next = jdbc.sql(NEXT)
                .param("most", BATCH)
                .query((row, _) -> new Waiting(row.getObject("entry_id", UUID.class), row.getString("content")))
                .list();
        if (!next.isEmpty()) {
            append(next);
        }
        return next.size();
    }

    private void append(List<Waiting> entries) {
        Head head = jdbc.sql(LAST)
                .query((row, _) -> new Head(row.getLong("number"), row.getBytes("hash")))
                .optional()
                .orElse(new Head(0, null));
        List<Long> numbers = new ArrayList<>();
        List<byte[]> hashes = new ArrayList<>();
        byte[] hash = head.hash();
        for (Waiting entry : entries) {
            hash = hash(hash, entry.content());
            numbers.add(head.number() + numbers.size() + 1);
            hashes.add(hash);
        }
        jdbc.sql(APPEND)
                .param("numbers", numbers.toArray(Long[]::new))
                .param("entries", entries.stream().map(Waiting::entry).toArray(UUID[]::new))
                .param("hashes", hashes.toArray(byte[][]::new))
                .update();
    }

    /** The next hash of the chain; an entry that was gone before it was sealed is hashed as such, and found by the check. */
    byte[] hash(byte @Nullable [] before, @Nullable String content) {
        Mac mac = keys.mac(KEY);
        if (before != null) {
            mac.update(before);
        }
        return mac.doFinal(String.valueOf(content).getBytes(StandardCharsets.UTF_8));
    }
}
