package org.aliquot.review;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.KeptBackQuestions;
import org.aliquot.people.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which question a card asks: another one about the same objective rather than the same words again, each in its turn. A question
 * that the learner chose, or that a lesson asked, comes first itself. What an exam keeps back is not asked while there is another.
 */
@Component
class Siblings {

    /**
     * What a card asks next.
     *
     * @param keptBack whether an exam keeps it back; then so is all else that the card could ask
     */
    record Choice(ItemVersionId version, boolean keptBack) {}

    /**
     * The questions {@code s}, each in its version {@code v}, that a card may ask whose question is {@code own}, a row with its id,
     * topic, objective, and lesson.
     */
    static final String OF_OWN = """
            join item s on s.topic = own.topic and s.status = 'published'
            join item_version v on v.id = s.current_version_id
              and (s.id = own.id
                   or v.type in ('single', 'multiple', 'true-false')
                      and v.content -> 'part' is null
                      and v.content ->> 'objective' is not distinct from own.objective
                      and v.content ->> 'lesson' is not distinct from own.lesson)""";

    private static final String OWN = """
            own as (
              select i.id, i.topic, v.content ->> 'objective' as objective, v.content ->> 'lesson' as lesson
              from item i
              join item_version v on v.id = i.current_version_id
              where i.slug = :ref)""";

    private static final String FIND = """
            with kept as materialized (%s),
            %s
            select s.current_version_id, s.id in (select item_id from kept) as kept_back
            from own
            %s
            order by kept_back,
                     (select count(*)
                      from review_entry e
                      where e.card_id = :card and e.kind = 'review' and e.item_version_id = v.id
                        and not exists (select from review_entry u where u.undoes = e.id)),
                     (s.id = own.id) <> :own_first,
                     md5(s.slug || :card)
            limit 1
            """.formatted(KeptBackQuestions.OF_LEARNER, OWN, OF_OWN);

    private static final String ASKS = """
            with %s
            select exists (
              select
              from own
              %s
              join item_version asked on asked.item_id = s.id
              where asked.id = :version)
            """.formatted(OWN, OF_OWN);

    private final JdbcClient jdbc;

    Siblings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Empty when the question was retired and there is no other.
     *
     * @param hidden exams that keep their questions back from this learner
     */
    Optional<Choice> next(AccountId account, StudyCard card, Set<UUID> hidden) {
        Origin origin = card.source().origin();
        boolean ownFirst = card.memory().reviews() == 0 && (origin == Origin.CHOSEN || origin == Origin.REMEMBER);
        return jdbc.sql(FIND)
                .param("account", account)
                .param("hidden", hidden.toArray(UUID[]::new))
                .param("ref", card.ref())
                .param("card", card.id())
                .param("own_first", ownFirst)
                .query((row, number) -> new Choice(
                        new ItemVersionId(row.getObject("current_version_id", UUID.class)),
                        row.getBoolean("kept_back")))
                .optional();
    }

    /** Whether this is a question that the card asks in its turn, be it an earlier version of it. */
    boolean asks(StudyCard card, ItemVersionId version) {
        return jdbc.sql(ASKS)
                .param("ref", card.ref())
                .param("version", version)
                .query(Boolean.class)
                .single();
    }
}
