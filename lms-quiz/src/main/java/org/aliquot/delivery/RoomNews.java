package org.aliquot.delivery;

import java.util.Collection;
import java.util.Map;
import org.aliquot.clock.RowId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells rooms that there is something new for them that no change of their attempts tells. */
@Component
public class RoomNews {

    /**
     * Whoever holds several attempts locks them in the order of their ids. Answers are taken meanwhile, but nobody hands in, or gives
     * an answer for good in an adaptive exam: so one statement counts, and tells whoever watches, however many they are.
     */
    private static final String COUNT = """
            held as (
              select id
              from attempt
              where id = any(:attempts) and status <> 'final'
              order by id
              for no key update),
            changed as (
              update attempt a
              set news = a.news + 1
              from held
              where a.id = held.id
              returning a.id)
            """;

    private final ToldChanges told;

    RoomNews(ToldChanges told) {
        this.told = told;
    }

    /** To be called in the transaction of what is new; those that are over are passed over. */
    @Transactional
    public void tell(Collection<AttemptId> attempts) {
        if (!attempts.isEmpty()) {
            told.make(COUNT, Map.of("attempts", RowId.array(attempts)));
        }
    }
}
