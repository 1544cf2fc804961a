package org.aliquot.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.bank.Excerpt;
import org.aliquot.bank.ItemId;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions that say nearly the same, as published or in the draft. Stems are compared by their pairs of neighboring words, whatever
 * the case and the marks between them; stems of fewer than five words are not compared, and retired questions are left out.
 */
@Service
@Transactional(readOnly = true)
public class NearCopies {

    private static final int SHOWN = 5;

    private static final String OF = """
            with wanted as materialized (
              select stem_pairs(:stem) as pairs, stem_bands(stem_pairs(:stem)) as bands
            ), near as materialized (
              select either.item_id, max(either.likeness) as likeness
              from (
                select t.item_id, stem_likeness(t.pairs, wanted.pairs) as likeness
                from wanted
                join item_text t on t.bands && wanted.bands
                union all
                select t.item_id, stem_likeness(t.published_pairs, wanted.pairs)
                from wanted
                join item_text t on t.published_bands <> '{}' and t.published_bands && wanted.bands
              ) either
              where either.item_id is distinct from cast(:except as uuid)
              group by either.item_id
            )
            select c.item_id, c.slug, c.status, coalesce(d.content, v.content) ->> 'stem' as stem, near.likeness
            from near
            join item_card c on c.item_id = near.item_id
            join item on item.id = c.item_id
            left join item_version v on v.id = item.current_version_id
            left join item_draft d on d.item_id = item.id
            where near.likeness >= 0.5
              and c.status <> 'retired'
            order by near.likeness desc, c.slug
            limit :most
            """;

    private static final String PAIRS = """
            select n.one, n.other, n.likeness,
                   a.slug as one_slug, a.status as one_status, a.topic as one_topic,
                   coalesce(ad.content, av.content) ->> 'stem' as one_stem,
                   b.slug as other_slug, b.status as other_status, b.topic as other_topic,
                   coalesce(bd.content, bv.content) ->> 'stem' as other_stem
            from item_near_copy n
            join item_card a on a.item_id = n.one
            join item_card b on b.item_id = n.other
            join item ai on ai.id = n.one
            join item bi on bi.id = n.other
            left join item_version av on av.id = ai.current_version_id
            left join item_version bv on bv.id = bi.current_version_id
            left join item_draft ad on ad.item_id = n.one
            left join item_draft bd on bd.item_id = n.other
            where a.status <> 'retired'
              and b.status <> 'retired'
              and (cast(:likeness as float8) is null
                   or n.likeness <= :likeness and (n.likeness < :likeness or (n.one, n.other) > (:one, :other)))
            order by n.likeness desc, n.one, n.other
            limit :limit
            """;

    private final JdbcClient jdbc;

    NearCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to five questions with nearly this stem, the most alike first; {@code except} is the one being written. */
    public List<NearCopy> of(String stem, @Nullable ItemId except) {
        return jdbc.sql(OF)
                .param("stem", stem)
                .param("except", except)
                .param("most", SHOWN)
                .query(NearCopies::copy)
                .list();
    }

    /**
     * All pairs in the bank, the most alike first; each question counts its ten nearest.
     *
     * @param after where the page before ended; null, or what no page ever said, for the first
     * @param limit pairs on the page
     */
    public CopyPage pairs(@Nullable String after, int limit) {
        List<CopyPair> pairs = new ArrayList<>();
        List<PairEnd> ends = new ArrayList<>();
        PairEnd end = after == null ? null : PairEnd.decode(after).orElse(null);
        jdbc.sql(PAIRS)
                .param("likeness", end == null ? null : end.likeness())
                .param("one", end == null ? null : end.one())
                .param("other", end == null ? null : end.other())
                .param("limit", limit + 1)
                .query((RowMapper<CopyPair>) (row, number) -> {
                    CopyPair pair = new CopyPair(side(row, "one"), side(row, "other"), row.getDouble("likeness"));
                    pairs.add(pair);
                    ends.add(new PairEnd(
                            pair.likeness(), row.getObject("one", UUID.class), row.getObject("other", UUID.class)));
                    return pair;
                })
                .list();
        boolean more = pairs.size() > limit;
        return new CopyPage(
                more ? pairs.subList(0, limit) : pairs,
                more ? ends.get(limit - 1).encode() : null);
    }

    private static NearCopy copy(ResultSet row, int number) throws SQLException {
        return new NearCopy(
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getString("slug"),
                Word.read(PublicationStatus.class, row.getString("status")),
                Excerpt.of(row.getString("stem")),
                row.getDouble("likeness"));
    }

    private static CopyPair.Side side(ResultSet row, String which) throws SQLException {
        return new CopyPair.Side(
                row.getString(which + "_slug"),
                Word.read(PublicationStatus.class, row.getString(which + "_status")),
                row.getString(which + "_topic"),
                Excerpt.of(row.getString(which + "_stem")));
    }
}
