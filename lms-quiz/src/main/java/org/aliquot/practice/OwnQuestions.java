package org.aliquot.practice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.bank.ItemId;
import org.aliquot.delivery.Feedbacks;
import org.aliquot.delivery.KeptBackQuestions;
import org.aliquot.people.AccountId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a learner stands with each question they have met: read from their attempts, so a miss clears by itself. */
@Component
class OwnQuestions {

    /**
     * An answer right in a later attempt takes a miss away; a question left open says nothing. Withheld is also what an exam under way
     * asks.
     */
    private static final String MET = """
            select v.item_id,
                   bool_or(s.payload is not null or a.status <> 'final') as met,
                   coalesce((array_agg(s.credit order by a.final_at desc, a.id desc)
                               filter (where s.payload is not null))[1], 100) < 100 as missed,
                   bool_or(%s or a.mode = 'exam' and not a.own_practice and a.status <> 'final') as withheld
            from attempt a
            join attempt_item i on i.attempt_id = a.id
            join item_version v on v.id = i.item_version_id
            left join scored_answer s on s.attempt_id = i.attempt_id and s.position = i.position
            where a.account_id = :account
            group by v.item_id
            """.formatted(KeptBackQuestions.BY);

    private final JdbcClient jdbc;
    private final FlagTable flags;
    private final Feedbacks feedbacks;
    private final ObjectProvider<DueQuestions> due;

    OwnQuestions(JdbcClient jdbc, FlagTable flags, Feedbacks feedbacks, ObjectProvider<DueQuestions> due) {
        this.feedbacks = feedbacks;
        this.jdbc = jdbc;
        this.flags = flags;
        this.due = due;
    }

    /** Of those there is something to say about. */
    Map<ItemId, Standing> of(AccountId learner) {
        Set<ItemId> flagged = flags.items(learner);
        Set<ItemId> wanted =
                due.stream().flatMap(each -> each.of(learner).stream()).collect(Collectors.toSet());
        Map<ItemId, Standing> all = new HashMap<>();
        RowCallbackHandler put = row -> {
            ItemId item = new ItemId(row.getObject("item_id", UUID.class));
            all.put(
                    item,
                    new Standing(
                            row.getBoolean("met"),
                            row.getBoolean("missed"),
                            flagged.contains(item),
                            wanted.contains(item),
                            row.getBoolean("withheld")));
        };
        jdbc.sql(MET)
                .param("account", learner)
                .param("hidden", feedbacks.hidden(learner).toArray(UUID[]::new))
                .query(put);
        Set<ItemId> others = new HashSet<>(flagged);
        others.addAll(wanted);
        others.forEach(item -> all.putIfAbsent(
                item, new Standing(false, false, flagged.contains(item), wanted.contains(item), false)));
        return all;
    }
}
