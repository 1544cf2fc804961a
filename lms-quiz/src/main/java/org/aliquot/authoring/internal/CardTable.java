package org.aliquot.authoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.authoring.BankRow;
import org.aliquot.authoring.DifficultyBand;
import org.aliquot.authoring.FoundCount;
import org.aliquot.authoring.ItemFilter;
import org.aliquot.authoring.ItemOrder;
import org.aliquot.authoring.ItemPage;
import org.aliquot.authoring.LastUse;
import org.aliquot.bank.ItemFigures;
import org.aliquot.bank.ItemFlag;
import org.aliquot.bank.ItemId;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cards that triggers keep of all questions, to find them by. */
@Component
public class CardTable {

    /** From one author to the next in the index, instead of by all their questions. */
    private static final String AUTHORS = """
            with recursive next (author) as (
              (select author from item_card where author is not null order by author limit 1)
              union all
              select (select c.author from item_card c where c.author > next.author order by c.author limit 1) from next
              where next.author is not null
            )
            select author
            from next
            where author is not null
            """;

    private static final String RECENT_TOPICS = """
            select topic
            from item_card
            where author = :author
              and topic <> ''
            group by topic
            order by max(changed) desc, topic
            limit :most
            """;

    private final JdbcClient jdbc;
    private final ItemTable items;

    CardTable(JdbcClient jdbc, ItemTable items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    public ItemPage list(ItemFilter filter, ItemOrder order, @Nullable String after, int limit) {
        List<BankRow> rows = new ArrayList<>();
        List<PageEnd> ends = new ArrayList<>();
        PageEnd end = after == null ? null : PageEnd.decode(after).orElse(null);
        planAnew();
        jdbc.sql(BankSql.page(filter, order))
                .params(parameters(filter))
                .param("afterKey", end == null ? null : end.key())
                .param("afterSlug", end == null ? null : end.slug())
                .param("limit", limit + 1)
                .query((RowMapper<BankRow>) (row, number) -> {
                    BankRow found = new BankRow(items.row(row, number), figures(row));
                    rows.add(found);
                    ends.add(new PageEnd(row.getDouble("key"), found.item().slug()));
                    return found;
                })
                .list();
        boolean more = rows.size() > limit;
        return new ItemPage(
                more ? rows.subList(0, limit) : rows, more ? ends.get(limit - 1).encode() : null);
    }

    public FoundCount count(ItemFilter filter) {
        planAnew();
        return jdbc.sql(BankSql.count(filter))
                .params(parameters(filter))
                .param("most", filter.search() == null ? Integer.MAX_VALUE : FoundCount.MOST + 1)
                .query(CardTable::counts)
                .single();
    }

    public List<AccountId> authors() {
        return jdbc.sql(AUTHORS)
                .query((row, number) -> AccountId.in(row, "author"))
                .list();
    }

    public List<String> recentTopics(AccountId author, int most) {
        return jdbc.sql(RECENT_TOPICS)
                .param("author", author)
                .param("most", most)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The plan that is right for all filters is wrong for most. */
    private void planAnew() {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }

    private static Map<String, @Nullable Object> parameters(ItemFilter filter) {
        DifficultyBand band = filter.difficulty();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("search", filter.search());
        values.put("topics", filter.topics() == null ? null : filter.topics().toArray(String[]::new));
        values.put("level", filter.level() == null ? null : filter.level().word());
        values.put("type", filter.type());
        values.put("status", filter.status());
        values.put("author", filter.author());
        values.put("least", band == null ? null : band.least());
        values.put("below", band == null ? null : band.below());
        values.put("used", filter.used() == null ? null : filter.used().word());
        values.put("days", LastUse.DAYS);
        values.put("purpose", filter.purpose() == null ? null : filter.purpose().word());
        values.put("flagged", filter.flagged());
        return values;
    }

    private static FoundCount counts(ResultSet row, int number) throws SQLException {
        return new FoundCount(row.getInt("fitting"), row.getInt("flagged"));
    }

    /** Null where the row has no figures. */
    private static @Nullable ItemFigures figures(ResultSet row) throws SQLException {
        Integer answers = row.getObject("answers", Integer.class);
        return answers == null
                ? null
                : new ItemFigures(
                        new ItemId(row.getObject("id", UUID.class)),
                        row.getInt("figures_of"),
                        answers,
                        row.getObject("correct", Double.class),
                        row.getObject("correct_half", Double.class),
                        row.getObject("discrimination", Double.class),
                        row.getObject("discrimination_half", Double.class),
                        flags(row),
                        RowTime.find(row, "last_used"));
    }

    private static List<ItemFlag> flags(ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        String[] titles = (String[]) row.getArray("flags").getArray();
        return IntStream.range(0, kinds.length)
                .mapToObj(i -> new ItemFlag(kinds[i], titles[i]))
                .toList();
    }
}
