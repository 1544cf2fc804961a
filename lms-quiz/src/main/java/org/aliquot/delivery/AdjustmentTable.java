package org.aliquot.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions about bad questions. */
@Repository
class AdjustmentTable {

    private static final String SELECT = """
            select id, item_version_id, exam_key, kind, key, by_version_id, reason, made_by, made_at, undone_by, undone_at, undone_reason,
                   settled_at is not null as settled
            from score_adjustment
            """;

    private static final String INSERT = """
            insert into score_adjustment (id, item_version_id, exam_key, kind, key, by_version_id, reason, made_by, made_at)
            values (:id, :item, :exam, :kind, :key, :version, :reason, :by, server_now())
            on conflict (item_version_id, coalesce(exam_key, '')) where undone_at is null do nothing
            """;

    private static final String UNDO = """
            update score_adjustment
            set undone_by = :by, undone_at = server_now(), undone_reason = :reason, settled_at = null
            where id = :id
              and undone_at is null
            """;

    private static final String TEACHES = """
            select exists (
              select
              from cohort_instructor i
              join cohort h on h.id = i.cohort_id and h.status = 'open'
              join course c on c.id = h.course_id
              join exam_course x on x.course_slug = c.slug
              join exam e on e.id = x.exam_id
              where i.account_id = :instructor and not i.assists and e.key = :exam)
            """;

    /** Members of archived classes are the instructor's learners as well. */
    private static final String OTHERS_SIT = """
            select exists (
              select
              from attempt a
              join exam e on e.id = a.exam_id and e.key = :exam
              where not a.trial and a.account_id not in (%s))
            """.formatted(AttemptTable.LED);

    private final JdbcClient jdbc;

    AdjustmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that stand for any of these questions, in whatever exam. */
    ScoreAdjustments standing(Collection<ItemVersionId> items) {
        return new ScoreAdjustments(jdbc.sql(SELECT + "where item_version_id = any(:items) and undone_at is null")
                .param("items", RowId.array(items))
                .query(AdjustmentTable::read)
                .list());
    }

    /** Of one question, newest first, with those that were undone. */
    List<Adjustment> of(ItemVersionId item) {
        return jdbc.sql(SELECT + "where item_version_id = :item order by made_at desc, id desc")
                .param("item", item)
                .query(AdjustmentTable::read)
                .list();
    }

    Optional<Adjustment> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(AdjustmentTable::read)
                .optional();
    }

    /** False when one stands already for the question and the scope. */
    boolean add(UUID id, Adjustment wanted, String reason, AccountId by) {
        return jdbc.sql(INSERT)
                        .param("id", id)
                        .param("item", wanted.item())
                        .param("exam", wanted.exam())
                        .param("kind", wanted.kind().word())
                        .param("key", wanted.key().toArray(String[]::new))
                        .param("version", wanted.by())
                        .param("reason", reason)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** False when it is undone already. */
    boolean undo(UUID id, String reason, AccountId by) {
        return jdbc.sql(UNDO)
                        .param("id", id)
                        .param("reason", reason)
                        .param("by", by)
                        .update()
                == 1;
    }

    /** Whether the instructor has an open class in a course of this exam. */
    boolean teaches(Scope scope, String exam) {
        return jdbc.sql(TEACHES)
                .param("instructor", scope.parameter())
                .param("exam", exam)
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody who is in none of the instructor's classes takes or took this exam. */
    boolean othersSit(String exam, Scope scope) {
        return jdbc.sql(OTHERS_SIT)
                .param("instructor", scope.parameter())
                .param("exam", exam)
                .query(Boolean.class)
                .single();
    }

    private static Adjustment read(ResultSet row, int number) throws SQLException {
        return new Adjustment(
                row.getObject("id", UUID.class),
                new ItemVersionId(row.getObject("item_version_id", UUID.class)),
                row.getString("exam_key"),
                Word.read(AdjustmentKind.class, row.getString("kind")),
                List.of((String[]) row.getArray("key").getArray()),
                by(row),
                new Adjustment.Deed(AccountId.in(row, "made_by"), RowTime.at(row, "made_at"), row.getString("reason")),
                undone(row),
                row.getBoolean("settled"));
    }

    private static @Nullable ItemVersionId by(ResultSet row) throws SQLException {
        UUID version = row.getObject("by_version_id", UUID.class);
        return version == null ? null : new ItemVersionId(version);
    }

    private static Adjustment.@Nullable Deed undone(ResultSet row) throws SQLException {
        AccountId by = AccountId.find(row, "undone_by");
        return by == null
                ? null
                : new Adjustment.Deed(by, RowTime.at(row, "undone_at"), row.getString("undone_reason"));
    }
}
