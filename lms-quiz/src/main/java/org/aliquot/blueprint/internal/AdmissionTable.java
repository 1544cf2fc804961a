package org.aliquot.blueprint.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.blueprint.Admission;
import org.aliquot.blueprint.Feedback;
import org.aliquot.clock.RowTime;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads admissions. */
@Component
public class AdmissionTable {

    private static final String OF = """
            select exam_id, opens_at, closes_at, attempts, feedback, code, markers, name_on_pages, version
            from exam_admission
            where exam_id = any(:exams)
            """;

    private static final String NAME_ON_PAGES = """
            select exam_admission.name_on_pages
            from exam_admission
            join exam on exam.id = exam_admission.exam_id
            where exam.key = :key
            """;

    private final JdbcClient jdbc;

    AdmissionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By exam; of those alone that somebody decided about. */
    public Map<UUID, Admission> of(Collection<UUID> exams) {
        Map<UUID, Admission> found = new HashMap<>();
        RowCallbackHandler put = row -> found.put(row.getObject("exam_id", UUID.class), read(row));
        jdbc.sql(OF).param("exams", exams.toArray(UUID[]::new)).query(put);
        return found;
    }

    public boolean isNameOnPages(String key) {
        return jdbc.sql(NAME_ON_PAGES)
                .param("key", key)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private static Admission read(ResultSet row) throws SQLException {
        return new Admission(
                RowTime.find(row, "opens_at"),
                RowTime.find(row, "closes_at"),
                row.getObject("attempts", Integer.class),
                Word.read(Feedback.class, row.getString("feedback")),
                row.getString("code"),
                row.getInt("markers"),
                row.getBoolean("name_on_pages"),
                row.getInt("version") + 1);
    }
}
