package org.aliquot.blueprint.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.blueprint.ExamForm;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.clock.RowId;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adopted forms. */
@Component
public class FormTable {

    private static final String IN_USE = """
            select id, number, questions, pilots
            from exam_form
            where exam_version_id = :exam
              and withdrawn_at is null
            order by number
            """;

    private static final String ASSEMBLY = """
            select assembly
            from exam_form
            where exam_version_id = :exam
              and withdrawn_at is null
            limit 1
            """;

    /** Forms in use are few: one assembly for each exam that has any. */
    private static final String WITH = """
            select exam_version_id, number, :question = any(questions) or :question = any(pilots) as asks
            from exam_form
            where withdrawn_at is null
            order by number
            """;

    private static final String ADD = """
            insert into exam_form (id, exam_version_id, assembly, number, questions, pilots, adopted_at, adopted_by)
            values (:id, :exam, :assembly, :number, :questions, :pilots, server_now(), :by)
            """;

    private static final String WITHDRAW = """
            update exam_form
            set withdrawn_at = server_now()
            where exam_version_id = :exam
              and withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    FormTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ExamForm> inUse(ExamVersionId exam) {
        return jdbc.sql(IN_USE).param("exam", exam).query(FormTable::form).list();
    }

    public Optional<UUID> assemblyInUse(ExamVersionId exam) {
        return jdbc.sql(ASSEMBLY).param("exam", exam).query(UUID.class).optional();
    }

    /**
     * Numbers of the forms in use that have a question, by the version of their exam; none for an exam that has forms in use
     * without it.
     */
    public Map<UUID, List<Integer>> with(ItemVersionId question) {
        Map<UUID, List<Integer>> found = new HashMap<>();
        jdbc.sql(WITH).param("question", question).query(row -> {
            List<Integer> numbers =
                    found.computeIfAbsent(row.getObject("exam_version_id", UUID.class), _ -> new ArrayList<>());
            if (row.getBoolean("asks")) {
                numbers.add(row.getInt("number"));
            }
        });
        return found;
    }

    public void add(ExamVersionId exam, UUID assembly, ExamForm form, AccountId by) {
        jdbc.sql(ADD)
                .param("id", form.id())
                .param("exam", exam)
                .param("assembly", assembly)
                .param("number", form.number())
                .param("questions", ids(form.questions()))
                .param("pilots", ids(form.pilots()))
                .param("by", by)
                .update();
    }

    public boolean withdraw(ExamVersionId exam) {
        return jdbc.sql(WITHDRAW).param("exam", exam).update() > 0;
    }

    private static UUID[] ids(List<ItemVersionId> versions) {
        return RowId.array(versions);
    }

    private static ExamForm form(ResultSet row, int number) throws SQLException {
        return new ExamForm(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                versions(row, "questions"),
                versions(row, "pilots"));
    }

    private static List<ItemVersionId> versions(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(ItemVersionId::new)
                .toList();
    }
}
