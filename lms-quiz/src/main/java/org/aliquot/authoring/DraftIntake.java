package org.aliquot.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.authoring.internal.ItemAudit;
import org.aliquot.authoring.internal.ItemSlug;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.bank.ItemContentJson;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.Purpose;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowId;
import org.aliquot.people.AccountId;
import org.aliquot.question.ItemContent;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How files bring drafts; each call is a part of the importer's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DraftIntake {

    private static final String ITEM = """
            insert into item (id, slug, topic, purpose, status, edited, author, savings)
            values (:id, :slug, :topic, :purpose, 'draft', true, :author, 1)
            """;

    private static final String DRAFT = """
            insert into item_draft (item_id, content, updated_at, updated_by, version)
            values (:id, cast(:content as jsonb), server_now(), :author, 1)
            """;

    /** Held until the end, so that nobody begins to work on what is taken away. */
    private static final String UNTOUCHED = """
            select item.id, item.slug
            from item
            join unnest(:items, :savings) brought (id, savings) on brought.id = item.id
            where item.status = 'draft'
              and item.savings = brought.savings
              and not exists (select from item_review r where r.item_id = item.id)
              and not exists (select from item_comment c where c.item_id = item.id)
            order by item.id
            for update of item
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final Authors authors;
    private final ItemAudit audit;

    DraftIntake(JdbcClient jdbc, NamedParameterJdbcTemplate batch, Authors authors, ItemAudit audit) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.authors = authors;
        this.audit = audit;
    }

    /**
     * Makes drafts of new questions.
     *
     * @param cause what the audit log says they came with
     * @return the questions, in this order
     */
    public List<ItemId> put(List<ItemContent> contents, Purpose purpose, UUID cause, AccountId author) {
        List<ItemId> ids = new ArrayList<>();
        List<SqlParameterSource> rows = new ArrayList<>();
        List<String> slugs = new ArrayList<>(contents.size());
        for (ItemContent content : contents) {
            UUID id = Ids.next();
            ids.add(new ItemId(id));
            String slug = ItemSlug.of(id);
            slugs.add(slug);
            rows.add(new MapSqlParameterSource("id", id)
                    .addValue("slug", slug)
                    .addValue("topic", content.placement().topic())
                    .addValue("purpose", purpose.word())
                    .addValue("author", author)
                    .addValue("content", ItemContentJson.STORED.write(content)));
            audit.record("item.created", slug, author, Map.of("import", cause.toString()));
        }
        SqlParameterSource[] all = rows.toArray(SqlParameterSource[]::new);
        batch.batchUpdate(ITEM, all);
        batch.batchUpdate(DRAFT, all);
        authors.made(Work.Kind.ITEM, slugs, author);
        return ids;
    }

    /** How often each of these questions that there are was saved. */
    @Transactional(readOnly = true)
    public Map<ItemId, Integer> savings(Collection<ItemId> items) {
        Map<ItemId, Integer> savings = new HashMap<>();
        jdbc.sql("select id, savings from item where id = any(:items)")
                .param("items", RowId.array(items))
                .query(row -> {
                    savings.put(new ItemId(row.getObject("id", UUID.class)), row.getInt("savings"));
                });
        return savings;
    }

    /**
     * Takes drafts away again that nobody has worked on since: not saved more often, published, commented or sent to review.
     *
     * @param items how often each was saved when it was left; 1 after {@link #put}
     * @return those taken away
     */
    public Set<ItemId> takeBack(Map<ItemId, Integer> items, UUID cause, AccountId by) {
        Map<UUID, String> untouched = new LinkedHashMap<>();
        jdbc.sql(UNTOUCHED)
                .param("items", RowId.array(items.keySet()))
                .param("savings", items.values().toArray(Integer[]::new))
                .query((row, number) -> untouched.put(row.getObject("id", UUID.class), row.getString("slug")))
                .list();
        UUID[] ids = untouched.keySet().toArray(UUID[]::new);
        jdbc.sql("delete from item_draft where item_id = any(:items)")
                .param("items", ids)
                .update();
        jdbc.sql("delete from item where id = any(:items)").param("items", ids).update();
        untouched
                .values()
                .forEach(slug -> audit.record("item.draft-discarded", slug, by, Map.of("import", cause.toString())));
        Set<ItemId> gone = new HashSet<>();
        untouched.keySet().forEach(id -> gone.add(new ItemId(id)));
        return gone;
    }
}
