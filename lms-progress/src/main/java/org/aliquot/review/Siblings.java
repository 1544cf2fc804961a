package org.aliquot.review;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which question a card asks: another one about the same objective rather than the same words again, each in its turn. A question
 * that the learner chose, or that a lesson asked, comes first itself.
 */
@Component
class Siblings {

    private static final String FIND = """
            with own as (
              select i.id, i.topic, i.status, v.content ->> 'objective' as objective, v.content ->> 'lesson' as lesson
              from item i
              join item_version v on v.id = i.current_version_id
              where i.slug = :ref)
            select s.current_version_id
            from own
            join item s on s.topic = own.topic and s.status = 'published'
            join item_version v on v.id = s.current_version_id
            where s.id = own.id
               or v.type in ('single', 'multiple', 'true-false')
                  and v.content -> 'part' is null
                  and v.content ->> 'objective' is not distinct from own.objective
                  and v.content ->> 'lesson' is not distinct from own.lesson
            order by (select count(*)
                      from review_entry e
                      where e.card_id = :card and e.kind = 'review' and e.item_version_id = v.id
                        and not exists (select from review_entry u where u.undoes = e.id)),
                     (s.id = own.id) <> :own_first,
                     md5(s.slug || :card)
            limit 1
            """;

    private final JdbcClient jdbc;

    Siblings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the question was retired and there is no other. */
    Optional<ItemVersionId> next(StudyCard card) {
        Origin origin = card.source().origin();
        boolean ownFirst = card.memory().reviews() == 0 && (origin == Origin.CHOSEN || origin == Origin.REMEMBER);
        return jdbc.sql(FIND)
                .param("ref", card.ref())
                .param("card", card.id())
                .param("own_first", ownFirst)
                .query((row, number) -> new ItemVersionId(row.getObject("current_version_id", UUID.class)))
                .optional();
    }
}
