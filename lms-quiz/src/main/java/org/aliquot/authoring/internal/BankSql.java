package org.aliquot.authoring.internal;

import org.aliquot.authoring.ItemFilter;
import org.aliquot.authoring.ItemOrder;

/** Statements that find questions: words and reviews are joined in only when they are asked for, so that their index can lead. */
final class BankSql {

    private static final String CARDS = """
            from item_card c
            """;

    private static final String WORDS = """
            join item_text t on t.item_id = c.item_id and t.words @@ item_wanted(:search)
            """;

    /** A question in review is one that stands beside its status: published ones may have a draft that waits. */
    private static final String IN_REVIEW = """
            join item_review r on r.item_id = c.item_id and r.state = 'asked'
            """;

    private static final String FITTING = """
            where (c.status = :status
                   or cast(:status as text) is null and c.status <> 'retired'
                   or :status = 'in-review')
              and (cast(:purpose as text) is null or c.purpose = :purpose)
              and (cast(:topics as text[]) is null or c.topic = any(:topics))
              and (cast(:level as text) is null or c.level = :level)
              and (cast(:type as text) is null or c.type = :type)
              and (cast(:author as uuid) is null or c.author = :author)
              and (cast(:least as float8) is null or c.difficulty >= :least and c.difficulty < :below)
              and (cast(:used as text) is null
                   or :used = 'never' and c.last_used is null
                   or :used = 'lately' and c.last_used >= (select server_now() - make_interval(days => :days))
                   or :used = 'not-lately' and (c.last_used < (select server_now() - make_interval(days => :days))
                                                or c.last_used is null))
            """;

    private static final String FLAGGED = """
              and (not :flagged or c.flagged)
            """;

    private static final String AFTER = """
              and (cast(:afterSlug as text) is null or (%s, c.slug) > (:afterKey, :afterSlug))
            """;

    private static final String AFTER_CODE = """
              and (cast(:afterSlug as text) is null or c.slug > :afterSlug)
            """;

    /** The cards of the page first, then texts for these alone. */
    private static final String PAGE = """
            with page as materialized (
              select c.item_id, c.slug, c.flagged, %1$s as key
              %2$s
              order by %1$s, c.slug
              limit :limit
            )
            select item.id, item.slug, item.status, item.purpose, item_version.number,
                   item_draft.item_id is not null as has_draft, item.pack is not null as from_pack,
                   coalesce(item_draft.content, item_version.content) as content, page.key,
                   f.version as figures_of, f.answers, f.correct, f.correct_half, f.discrimination, f.discrimination_half,
                   case when page.flagged then f.kinds else '{}' end as kinds, f.flags, f.last_used
            from page
            join item on item.id = page.item_id
            left join item_version on item_version.id = item.current_version_id
            left join item_draft on item_draft.item_id = item.id
            left join item_figures f on f.item_id = item.id
            order by page.key, page.slug
            """;

    /** Counting ends at {@code :most}: a common word is in half of the bank. */
    private static final String COUNT = """
            select (select count(*) from (select 1 %1$s %2$s limit :most) fitting) as fitting,
                   (select count(*) from (select 1 %1$s and c.flagged limit :most) fitting) as flagged
            """;

    private BankSql() {}

    static String page(ItemFilter filter, ItemOrder order) {
        String key = key(order);
        String after = order == ItemOrder.CODE ? AFTER_CODE : AFTER.formatted(key);
        return PAGE.formatted(key, CARDS + joined(filter) + FITTING + FLAGGED + after);
    }

    static String count(ItemFilter filter) {
        return COUNT.formatted(CARDS + joined(filter) + FITTING, FLAGGED);
    }

    private static String joined(ItemFilter filter) {
        return (filter.search() == null ? "" : WORDS) + (ItemFilter.IN_REVIEW.equals(filter.status()) ? IN_REVIEW : "");
    }

    /** Rises along the list; infinite where there is no figure. Each is the column of an index. */
    private static String key(ItemOrder order) {
        return switch (order) {
            case LAST_CHANGE -> "(-c.changed)";
            case CODE -> "cast(0 as float8)";
            case MOST_ANSWERS -> "(-c.answers)::float8";
            case FEWEST_RIGHT -> "coalesce(c.correct, 'infinity')";
            case MOST_RIGHT -> "coalesce(-c.correct, 'infinity')";
            case LEAST_DISCRIMINATION -> "coalesce(c.discrimination, 'infinity')";
            case MOST_DISCRIMINATION -> "coalesce(-c.discrimination, 'infinity')";
        };
    }
}
