package org.aliquot.delivery;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aliquot.clock.RowTime;
import org.aliquot.digest.Sha256;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Makes receipts. The chain starts with SHA-256 of {@code attempt|exam|start}; each line's hash is SHA-256 of the hash
 * before and the line, fields joined by {@code |}. What is stored after the attempt is final is not part of it, and is known by
 * its standing: a time would leave out what was counted while the end waited for its lock. A line is written by rules of
 * its own ({@link ReceiptText}) in no country's figures, so that it reads the same for as long as receipts are shown.
 */
@Component
class Receipts {

    private static final JournalSource LINES = new JournalSource("""
            select r.position, r.lease, r.revision, r.payload, r.flagged, r.received_at, r.standing
            from %s r
            join attempt a on a.id = r.attempt_id
            where r.attempt_id = :attempt and r.standing not in ('after-submit', 'after-final')
              and (a.receipt_by_state or a.final_at is null or r.received_at <= a.final_at)
            order by r.received_at, r.position, r.lease, r.revision
            """);

    /** The order in which answers are chained, as {@link #LINES} has it. */
    static final Comparator<Stored> ORDER = Comparator.comparing(Stored::savedAt)
            .thenComparing(Stored::position)
            .thenComparing(Stored::lease)
            .thenComparing(Stored::revision);

    /** A stored answer as the chain writes it. */
    record Stored(
            int position,
            int lease,
            int revision,
            @Nullable String payload,
            boolean flagged,
            Instant savedAt,
            Verdict standing) {

        String text() {
            return String.join(
                    "|",
                    Integer.toString(position),
                    Integer.toString(lease),
                    Integer.toString(revision),
                    String.valueOf(payload),
                    Boolean.toString(flagged),
                    savedAt.toString(),
                    standing.word());
        }
    }

    private final JdbcClient jdbc;
    private final AttemptTable table;
    private final InstallationKey key;

    Receipts(JdbcClient jdbc, AttemptTable table, InstallationKey key) {
        this.jdbc = jdbc;
        this.table = table;
        this.key = key;
    }

    /** Answers that went into the archive, or were deleted, after their attempt's row was read are looked for where they are now. */
    Receipt receipt(AttemptRow attempt) {
        Receipt receipt = asRead(attempt);
        String code = receipt.code();
        return code == null || code.equals(receipt.head())
                ? receipt
                : table.find(attempt.id()).map(this::asRead).orElse(receipt);
    }

    private Receipt asRead(AttemptRow attempt) {
        if (attempt.ending().answersDeleted()) {
            return receipt(attempt, List.of(), requireNonNull(attempt.ending().receiptHead()));
        }
        String hash = start(attempt);
        List<Receipt.Line> lines = new ArrayList<>();
        for (Stored stored : stored(attempt)) {
            hash = chain(hash, stored);
            JsonNode response = stored.payload() == null ? null : ReceiptText.read(stored.payload());
            lines.add(new Receipt.Line(
                    stored.position(),
                    stored.lease(),
                    stored.revision(),
                    response,
                    stored.flagged(),
                    stored.savedAt(),
                    stored.standing().word(),
                    hash));
        }
        return receipt(attempt, lines, hash);
    }

    /** Of answers that are no longer kept the signed head remains: it still proves a copy with all its lines. */
    private Receipt receipt(AttemptRow attempt, List<Receipt.Line> lines, String hash) {
        return new Receipt(
                attempt.id().toString(),
                attempt.exam(),
                attempt.timing().startedAt(),
                attempt.ending().finalAt(),
                !attempt.ending().answersDeleted(),
                lines,
                attempt.ending().receiptHead(),
                hash,
                key.sign(hash.getBytes(StandardCharsets.US_ASCII)),
                key.publicKey());
    }

    boolean verifies(String head, String signature) {
        return key.verifies(head.getBytes(StandardCharsets.US_ASCII), signature);
    }

    /** The hash that stands for everything the server took. */
    String head(AttemptRow attempt) {
        return head(attempt, stored(attempt));
    }

    static String head(AttemptRow attempt, List<Stored> answers) {
        String hash = start(attempt);
        for (Stored stored : answers) {
            hash = chain(hash, stored);
        }
        return hash;
    }

    private List<Stored> stored(AttemptRow attempt) {
        return jdbc.sql(LINES.sql(attempt.ending().archived()))
                .param("attempt", attempt.id())
                .query((row, number) -> new Stored(
                        row.getInt("position"),
                        row.getInt("lease"),
                        row.getInt("revision"),
                        ReceiptText.of(row.getString("payload")),
                        row.getBoolean("flagged"),
                        RowTime.at(row, "received_at"),
                        Word.read(Verdict.class, row.getString("standing"))))
                .list();
    }

    private static String start(AttemptRow attempt) {
        return Sha256.hex("%s|%s|%s"
                .formatted(attempt.id(), attempt.exam(), attempt.timing().startedAt()));
    }

    private static String chain(String before, Stored stored) {
        return Sha256.hex(before + "|" + stored.text());
    }
}
