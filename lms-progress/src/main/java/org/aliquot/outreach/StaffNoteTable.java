package org.aliquot.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes as staff read them, and whom staff may write about. */
@Repository
class StaffNoteTable {

    private static final String OF_LEARNER = """
            select n.id, n.author_id, a.name, h.name as cohort, n.talked, n.words, n.written_at, n.version
            from staff_note n
            join account a on a.id = n.author_id
            left join cohort h on h.id = n.cohort_id
            where n.learner_id = :learner and n.removed_at is null
            order by n.written_at desc, n.id desc
            limit 200
            """;

    private static final String TAUGHT = """
            select exists (select from account p where p.id = :learner and p.status <> 'erased')
                   and (cast(:instructor as uuid) is null
                        or exists (select from taught t
                                   where t.instructor_id = cast(:instructor as uuid) and t.learner_id = :learner
                                     and (t.is_open or :ever)))
            """;

    private static final String LAST_REMOVED = """
            select id from staff_note
            where learner_id = :learner and author_id = :author and removed_at is not null
            order by removed_at desc
            limit 1
            """;

    private static final String CLEAR = """
            delete from staff_note where removed_at < server_now() - interval '1 day'
            """;

    private static final String FORGET = "delete from staff_note where learner_id = :person";

    private final JdbcClient jdbc;

    StaffNoteTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<StaffNote> of(AccountId learner) {
        return jdbc.sql(OF_LEARNER)
                .param("learner", learner)
                .query(StaffNoteTable::read)
                .list();
    }

    /** Whether they were taught by whoever reads, also in a class that has ended. */
    boolean isWithin(Scope scope, AccountId learner) {
        return isTaught(scope, learner, true);
    }

    /** Whether they are taught in a class that is open. */
    boolean teaches(Scope scope, AccountId learner) {
        return isTaught(scope, learner, false);
    }

    private boolean isTaught(Scope scope, AccountId learner, boolean ever) {
        return jdbc.sql(TAUGHT)
                .param("ever", ever)
                .param("instructor", scope.parameter())
                .param("learner", learner)
                .query(Boolean.class)
                .single();
    }

    Optional<UUID> lastRemoved(AccountId learner, AccountId author) {
        return jdbc.sql(LAST_REMOVED)
                .param("learner", learner)
                .param("author", author)
                .query(UUID.class)
                .optional();
    }

    /** Those that were removed more than a day ago. */
    void clear() {
        jdbc.sql(CLEAR).update();
    }

    void forget(UUID person) {
        jdbc.sql(FORGET).param("person", person).update();
    }

    private static StaffNote read(ResultSet row, int number) throws SQLException {
        return new StaffNote(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getString("name"),
                row.getString("cohort"),
                row.getBoolean("talked"),
                row.getString("words"),
                RowTime.at(row, "written_at"),
                row.getInt("version"));
    }
}
