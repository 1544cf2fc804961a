package org.aliquot.bank;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How hard questions are: the authors' ratings, and what adopted calibrations found since. */
@Service
public class Difficulties {

    private static final String AS_OF = """
            select item_version.id, item_version.difficulty, adopted.b, adopted.se, adopted.answers
            from item_version
            left join lateral (
              select d.b, d.se, d.answers
              from item_difficulty d
              where d.item_version_id = item_version.id
                and d.adopted_at <= :at
              order by d.adopted_at desc
              limit 1
            ) adopted on true
            where item_version.id = any(:ids)
            """;

    private static final String ADD = """
            insert into item_difficulty (item_version_id, adopted_at, b, se, answers, calibration)
            select i.version, server_now(), i.b, i.se, i.answers, :calibration
            from unnest(cast(:versions as uuid[]), cast(:bs as float8[]), cast(:ses as float8[]),
                        cast(:answers as integer[])) as i (version, b, se, answers)
            """;

    private final JdbcClient jdbc;

    Difficulties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was known of these versions at a moment, such as the start of an attempt: later calibrations change nothing. */
    public Map<ItemVersionId, ItemDifficulty> asOf(Collection<ItemVersionId> ids, Instant at) {
        Map<ItemVersionId, ItemDifficulty> found = new HashMap<>();
        RowCallbackHandler put = row -> found.put(
                new ItemVersionId(row.getObject("id", UUID.class)),
                ItemDifficulty.known(
                        row.getDouble("difficulty"), row.getDouble("b"), row.getDouble("se"), row.getInt("answers")));
        jdbc.sql(AS_OF)
                .param("ids", RowId.array(ids))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(put);
        return found;
    }

    /** The moments at which calibrations were adopted, in no order: between two of them nothing changes. */
    public List<Instant> adoptions() {
        return jdbc.sql("select distinct adopted_at from item_difficulty")
                .query((row, number) -> RowTime.at(row, "adopted_at"))
                .list();
    }

    /** From now on these hold; what was adopted before is kept. One after the other, so that each adoption has a later moment. */
    @Transactional
    public void adopt(UUID calibration, List<AdoptedDifficulty> items) {
        jdbc.sql("lock table item_difficulty in share row exclusive mode").update();
        jdbc.sql(ADD)
                .param("calibration", calibration)
                .param(
                        "versions",
                        items.stream().map(item -> item.version().value()).toArray(UUID[]::new))
                .param("bs", items.stream().map(AdoptedDifficulty::b).toArray(Double[]::new))
                .param("ses", items.stream().map(AdoptedDifficulty::se).toArray(Double[]::new))
                .param("answers", items.stream().map(AdoptedDifficulty::answers).toArray(Integer[]::new))
                .update();
    }
}
