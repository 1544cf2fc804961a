package org.aliquot.review;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.delivery.KeptBackQuestions;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which cards have questions that exams keep back: a card tells the key. It stays as it is meanwhile, with its day and its journal,
 * and asks another question, or waits where there is none.
 */
@Component
class KeptBackCards {

    private static final String KEPT = "with kept as materialized (%s)".formatted(KeptBackQuestions.OF_LEARNER);

    /** Most can ask their own question: what else there is to ask is looked for only of the others. */
    private static final String WAITING = KEPT + """
            ,
            own as materialized (
              select c.id as card, i.id, i.topic, w.content ->> 'objective' as objective, w.content ->> 'lesson' as lesson
              from review_card c
              join item i on i.slug = c.ref
              join item_version w on w.id = i.current_version_id
              where c.account_id = :account and c.words is null and c.put_away_at is null
                and (i.status <> 'published' or i.id in (select item_id from kept)))
            select own.card
            from own
            %s
            left join kept k on k.item_id = s.id
            group by own.card
            having bool_and(k.item_id is not null)
            """.formatted(Siblings.OF_OWN);

    private static final String OWN = KEPT + """

            select c.id as card
            from review_card c
            join item i on i.slug = c.ref
            join kept k on k.item_id = i.id
            where c.account_id = :account and c.words is null
            """;

    private static final String HOLDS = KEPT + """

            select exists (
              select
              from item_version v
              join kept k on k.item_id = v.item_id
              where v.id = :version)
            """;

    private final JdbcClient jdbc;
    private final Feedbacks feedbacks;

    KeptBackCards(JdbcClient jdbc, Feedbacks feedbacks) {
        this.jdbc = jdbc;
        this.feedbacks = feedbacks;
    }

    /** Those that wait: exams keep back all that they could ask. */
    Set<CardId> waiting(AccountId account) {
        return cards(WAITING, account);
    }

    /** Those whose own question an exam keeps back, whatever they ask meanwhile. */
    Set<CardId> withOwnKeptBack(AccountId account) {
        return cards(OWN, account);
    }

    /** Of this learner's cards, those that do not wait. That is looked up for the first that is tested: on most days none is due. */
    Predicate<CardMemory> askable(AccountId account) {
        return new Askable(account);
    }

    /** Whether an exam keeps this question back, in whichever version it asked it. */
    boolean holds(AccountId account, ItemVersionId question) {
        Set<UUID> hidden = feedbacks.hidden(account);
        return !hidden.isEmpty()
                && jdbc.sql(HOLDS)
                        .param("account", account)
                        .param("hidden", hidden.toArray(UUID[]::new))
                        .param("version", question)
                        .query(Boolean.class)
                        .single();
    }

    private Set<CardId> cards(String sql, AccountId account) {
        Set<UUID> hidden = feedbacks.hidden(account);
        return hidden.isEmpty()
                ? Set.of()
                : jdbc.sql(sql)
                        .param("account", account)
                        .param("hidden", hidden.toArray(UUID[]::new))
                        .query((row, number) -> CardId.in(row, "card"))
                        .set();
    }

    private final class Askable implements Predicate<CardMemory> {

        private final AccountId account;

        private @Nullable Set<CardId> known;

        Askable(AccountId account) {
            this.account = account;
        }

        @Override
        public boolean test(CardMemory card) {
            Set<CardId> waiting = known == null ? waiting(account) : known;
            known = waiting;
            return !waiting.contains(card.id());
        }
    }
}
