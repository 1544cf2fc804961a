package org.aliquot.cohort;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Rows of {@code cohort_act}: of everything in a class the last change alone, for only that can be taken back. */
@Repository
class ClassActTable {

    /** What tells of somebody who is erased meanwhile is not written. */
    private static final String KEEP = """
            insert into cohort_act (id, cohort_id, kind, subject, version, before, people, done_by, done_at)
            select :id, :cohort, :kind, :subject, :version, cast(:before as jsonb), :people, :by, server_now()
            where not exists (select from account a where a.id = any(:people) and a.status = 'erased')
            on conflict (cohort_id, kind, subject) do update
            set id = excluded.id, version = excluded.version, before = excluded.before, people = excluded.people,
                done_by = excluded.done_by, done_at = excluded.done_at
            """;

    private static final String LAST = """
            select id, version
            from cohort_act
            where cohort_id = :cohort and kind = :kind and done_by = :by
            order by done_at desc, id desc
            limit 1
            """;

    private static final String FIND = """
            select id, cohort_id, kind, version, done_by, before
            from cohort_act
            where id = :id and cohort_id = :cohort
            """;

    /** @param version of the plan after it */
    record Last(UUID id, int version) {}

    private final JdbcClient jdbc;

    ClassActTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param subject what of the class it is about; a later act on the same takes its place */
    void keep(ClassActKind kind, UUID cohort, String subject, int version, ClassBefore before, AccountId by) {
        jdbc.sql(KEEP)
                .param("id", Ids.next())
                .param("cohort", cohort)
                .param("kind", kind.word())
                .param("subject", subject)
                .param("version", version)
                .param("before", ClassBefore.STORED.write(before))
                .param("people", RowId.array(before.people()))
                .param("by", by)
                .update();
    }

    /** The last one of somebody in a class. */
    Optional<Last> last(UUID cohort, ClassActKind kind, AccountId by) {
        return jdbc.sql(LAST)
                .param("cohort", cohort)
                .param("kind", kind.word())
                .param("by", by)
                .query((row, _) -> new Last(row.getObject("id", UUID.class), row.getInt("version")))
                .optional();
    }

    Optional<ClassAct> find(UUID cohort, UUID id) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("cohort", cohort)
                .query((row, _) -> new ClassAct(
                        row.getObject("id", UUID.class),
                        row.getObject("cohort_id", UUID.class),
                        Word.read(ClassActKind.class, row.getString("kind")),
                        row.getInt("version"),
                        AccountId.in(row, "done_by"),
                        ClassBefore.STORED.read(row.getString("before"))))
                .optional();
    }

    /** It is taken back; a plan that is put back can itself be changed back by another one. */
    void forget(UUID id) {
        jdbc.sql("delete from cohort_act where id = :id").param("id", id).update();
    }

    /** Hours of before the school moved are hours of another clock. */
    void forgetHours() {
        jdbc.sql("delete from cohort_act where kind in ('plan', 'own-days')").update();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        jdbc.sql("""
                        delete from cohort_act c
                        where c.done_at < server_now() - interval '31 days'
                           or exists (select from account a where a.id = any(c.people) and a.status = 'erased')
                        """).update();
    }
}
