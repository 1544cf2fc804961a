package org.aliquot.pathway.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.pathway.FactDetail;
import org.aliquot.pathway.FactRevision;
import org.aliquot.pathway.FactStanding;
import org.aliquot.pathway.FactWords;
import org.aliquot.people.AccountId;
import org.aliquot.prose.Fact;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code fact_revision}, and published facts as they stand by them. */
@Component
public class RevisionTable {

    private static final String STANDING = """
            select id, kind, about, label, body, mark, source, address, vintage, checked_on, check_by, pack, mended,
                   pack_moved
            from fact_now
            where status = 'published'
              and (cast(:id as text) is null or id = :id)
            order by pack, position
            """;

    private static final String OF_PACK = """
            select body, mark, source, address, vintage, checked_on
            from fact
            where id = :id
            """;

    private static final String REVISIONS = """
            select id, mended, body, mark, source, address, vintage, checked_on, made_at, made_by, undone_at, undone_by
            from fact_revision
            where fact_id = :id
            order by made_at desc, id desc
            """;

    private static final String LOCK = """
            select id
            from fact
            where id = :id
              and status = 'published'
            for update
            """;

    private static final String ADD = """
            insert into fact_revision (id, fact_id, pack_hash, mended, body, mark, source, address, vintage, checked_on,
                                       made_at, made_by)
            select :revision, fact.id, fact.pack_hash, :mended, :body, :mark, :source, :address, :vintage, :checked,
                   server_now(), :by
            from fact
            where fact.id = :id
            """;

    private static final String UNDO = """
            update fact_revision
            set undone_at = server_now(), undone_by = :by
            where id = :revision
            """;

    private record OfPack(FactWords words, LocalDate checkedOn) {}

    private final JdbcClient jdbc;

    RevisionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<FactStanding> all() {
        return standing(null);
    }

    public Optional<FactDetail> find(String id) {
        return standing(id).stream().findFirst().map(standing -> detail(id, standing));
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Optional<FactDetail> lock(String id) {
        return jdbc.sql(LOCK).param("id", id).query(String.class).optional().flatMap(this::find);
    }

    public void add(String id, boolean mended, FactWords words, LocalDate checkedOn, AccountId by) {
        jdbc.sql(ADD)
                .param("revision", Ids.next())
                .param("id", id)
                .param("mended", mended)
                .param("body", words.text())
                .param("mark", words.mark().word())
                .param("source", words.source())
                .param("address", words.address())
                .param("vintage", words.vintage())
                .param("checked", checkedOn)
                .param("by", by)
                .update();
    }

    public void undo(UUID revision, AccountId by) {
        jdbc.sql(UNDO).param("revision", revision).param("by", by).update();
    }

    private List<FactStanding> standing(@Nullable String id) {
        return jdbc.sql(STANDING)
                .param("id", id)
                .query((row, number) -> new FactStanding(
                        FactTable.read(row, number),
                        row.getString("pack"),
                        row.getBoolean("mended"),
                        row.getBoolean("pack_moved")))
                .list();
    }

    private FactDetail detail(String id, FactStanding standing) {
        OfPack pack = jdbc.sql(OF_PACK)
                .param("id", id)
                .query((row, _) -> new OfPack(words(row), row.getObject("checked_on", LocalDate.class)))
                .single();
        return new FactDetail(
                standing,
                pack.words(),
                pack.checkedOn(),
                jdbc.sql(REVISIONS)
                        .param("id", id)
                        .query(RevisionTable::revision)
                        .list());
    }

    private static FactRevision revision(ResultSet row, int number) throws SQLException {
        UUID undoneBy = row.getObject("undone_by", UUID.class);
        return new FactRevision(
                row.getObject("id", UUID.class),
                row.getBoolean("mended"),
                words(row),
                row.getObject("checked_on", LocalDate.class),
                RowTime.at(row, "made_at"),
                new AccountId(row.getObject("made_by", UUID.class)),
                RowTime.find(row, "undone_at"),
                undoneBy == null ? null : new AccountId(undoneBy));
    }

    private static FactWords words(ResultSet row) throws SQLException {
        return new FactWords(
                row.getString("body"),
                Word.read(Fact.Mark.class, row.getString("mark")),
                row.getString("source"),
                row.getString("address"),
                row.getString("vintage"));
    }
}
