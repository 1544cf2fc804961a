package org.aliquot.clinical;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What preceptors say of learners at the end: the latest counts. */
@Repository
class EvaluationTable {

    private static final String ALL = """
            select rotation_id, id, psychomotor, cognitive, affective, remark, signer, signer_title, signed_at, struck_at, struck_why
            from rotation_evaluation
            where rotation_id in (:rotations)
            order by rotation_id, signed_at desc, id desc
            """;

    private static final String SIGN = """
            insert into rotation_evaluation (id, rotation_id, psychomotor, cognitive, affective, remark, signer_id, signer, signer_title, signed_at)
            select :id, r.id, :psychomotor, :cognitive, :affective, :remark, :by, :signer, :title,
                   greatest(r.created_at, server_now() - make_interval(secs => :ago))
            from rotation r
            where r.id = :rotation
            on conflict (id) do nothing
            """;

    private static final String KNOWS = """
            select exists (select
                           from rotation_evaluation
                           where id = :id and rotation_id = :rotation and psychomotor = :psychomotor and cognitive = :cognitive
                             and affective = :affective and remark is not distinct from cast(:remark as text))
            """;

    private static final String STRIKE = """
            update rotation_evaluation
            set struck_at = server_now(), struck_by = :by, struck_why = :why
            where id = :id and rotation_id = :rotation and struck_at is null
            """;

    private final JdbcClient jdbc;

    EvaluationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each of these, the latest first. */
    Map<UUID, List<RotationView.SignedEvaluation>> of(List<UUID> rotations) {
        return ByRotation.read(jdbc, ALL, rotations, EvaluationTable::evaluation);
    }

    Taken sign(UUID rotation, Evaluation told, NamedSigner by) {
        if (insert(told.id(), rotation, told, by)) {
            return Taken.NEW;
        }
        if (told(KNOWS, told.id(), rotation, told).query(Boolean.class).single()) {
            return Taken.BEFORE;
        }
        return insert(Ids.next(), rotation, told, by) ? Taken.NEW : Taken.NOT;
    }

    boolean strike(UUID rotation, UUID evaluation, String why, AccountId by) {
        return jdbc.sql(STRIKE)
                        .param("id", evaluation)
                        .param("rotation", rotation)
                        .param("why", why)
                        .param("by", by)
                        .update()
                > 0;
    }

    private boolean insert(UUID id, UUID rotation, Evaluation told, NamedSigner by) {
        return told(SIGN, id, rotation, told)
                        .param("by", by.id())
                        .param("signer", by.who().name())
                        .param("title", by.who().title())
                        .param("ago", (double) told.secondsAgo())
                        .update()
                > 0;
    }

    private StatementSpec told(String sql, UUID id, UUID rotation, Evaluation told) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("rotation", rotation)
                .param("psychomotor", told.psychomotor().word())
                .param("cognitive", told.cognitive().word())
                .param("affective", told.affective().word())
                .param("remark", told.remark());
    }

    private static RotationView.SignedEvaluation evaluation(ResultSet row, int number) throws SQLException {
        return new RotationView.SignedEvaluation(
                new Evaluation(
                        ByRotation.id(row, "id"),
                        Word.read(Rating.class, row.getString("psychomotor")),
                        Word.read(Rating.class, row.getString("cognitive")),
                        Word.read(Rating.class, row.getString("affective")),
                        row.getString("remark"),
                        0),
                ByRotation.signer(row),
                ByRotation.signedAt(row),
                ByRotation.struck(row));
    }
}
