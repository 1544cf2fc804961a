package org.aliquot.search;

import java.util.UUID;
import org.aliquot.cohort.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People and classes by beginnings of words, all of which must be there. */
@Repository
class SchoolTable {

    private static final String PEOPLE = """
            with best as (
              select a.id, a.name, coalesce(a.email, '') as email, a.test, count(*) over () as of_all
              from account a
              where a.status <> 'erased' and not a.shadow
                and (cast(:instructor as uuid) is null
                     or a.id in (select t.learner_id from taught t where t.instructor_id = cast(:instructor as uuid)))
                and not exists (select from unnest(cast(:words as text[])) w
                                where position(' ' || w in ' ' || translate(lower(a.name), :from, :to)) = 0
                                  and position(' ' || w in ' ' || translate(split_part(lower(coalesce(a.email, '')), '@', 1), :from, :to)) = 0
                                  and not starts_with(lower(coalesce(a.email, '')), w))
              order by lower(a.name), a.id
              limit :most
            )
            select b.*, coalesce((select string_agg(h.name, ', ' order by lower(h.name))
                                  from cohort h
                                  where h.status = 'open'
                                    and h.id in (select m.cohort_id from cohort_member m where m.account_id = b.id
                                                 union
                                                 select i.cohort_id from cohort_instructor i where i.account_id = b.id)
                                    and (cast(:instructor as uuid) is null
                                         or h.id in (select i.cohort_id from cohort_instructor i
                                                     where i.account_id = cast(:instructor as uuid)))), '') as classes
            from best b
            order by lower(b.name), b.id
            """;

    private static final String CLASSES = """
            select h.id, h.name, c.title, h.status = 'archived' as archived, count(*) over () as of_all
            from cohort h
            join course c on c.id = h.course_id
            where (cast(:instructor as uuid) is null
                   or h.id in (select i.cohort_id from cohort_instructor i where i.account_id = cast(:instructor as uuid)))
              and not exists (select from unnest(cast(:words as text[])) w
                              where position(' ' || w in ' ' || translate(lower(h.name || ' ' || c.title), :from, :to)) = 0)
            order by h.status = 'archived', lower(h.name), h.id
            limit :most
            """;

    private final JdbcClient jdbc;

    SchoolTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Hits<PersonHit> people(Scope scope, Wish wish) {
        return Hits.of(
                asked(PEOPLE, scope, wish)
                        .query((row, _) -> new PersonHit(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("classes"),
                                row.getBoolean("test"),
                                row.getInt("of_all")))
                        .list(),
                PersonHit::ofAll);
    }

    Hits<ClassHit> classes(Scope scope, Wish wish) {
        return Hits.of(
                asked(CLASSES, scope, wish)
                        .query((row, _) -> new ClassHit(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("title"),
                                row.getBoolean("archived"),
                                row.getInt("of_all")))
                        .list(),
                ClassHit::ofAll);
    }

    private JdbcClient.StatementSpec asked(String sql, Scope scope, Wish wish) {
        return jdbc.sql(sql)
                .param("instructor", scope.parameter())
                .param("words", TypedName.words(wish.typed()).toArray(String[]::new))
                .param("from", TypedName.FROM)
                .param("to", TypedName.TO)
                .param("most", wish.most());
    }
}
