package org.aliquot.bank;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.aliquot.catalog.KnownChecks;
import org.aliquot.question.ItemType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knowledge checks for those who put them into lessons; exam questions are none, since a check tells its key. */
@Service
@Transactional(readOnly = true)
public class LessonChecks implements KnownChecks {

    private static final String PUBLISHED = """
            select slug
            from item
            where slug = any(:slugs)
              and purpose = 'check'
              and status = 'published'
            """;

    private static final String UNASKED = """
            select item.slug
            from item
            join item_version on item_version.id = item.current_version_id
            where item.slug = any(:slugs)
              and item.purpose = 'check'
              and item.status = 'published'
              and item_version.type <> all(:asked)
            """;

    private static final String FIND = """
            select item.slug, item.topic, item_version.content ->> 'stem' as stem
            from item
            join item_version on item_version.id = item.current_version_id
            where item.purpose = 'check'
              and item.status = 'published'
              and item_version.type = any(:asked)
              and (strpos(lower(item.slug), lower(:words)) > 0
                   or strpos(lower(item_version.content ->> 'stem'), lower(:words)) > 0)
            order by item.slug
            limit :most
            """;

    private static final String[] ASKED = Arrays.stream(ItemType.values())
            .filter(ItemType::isAskedInLessons)
            .map(ItemType::word)
            .toArray(String[]::new);

    private final JdbcClient jdbc;

    LessonChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> published(Collection<String> slugs) {
        return Set.copyOf(jdbc.sql(PUBLISHED)
                .param("slugs", slugs.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    @Override
    public Set<String> unasked(Collection<String> slugs) {
        return Set.copyOf(jdbc.sql(UNASKED)
                .param("slugs", slugs.toArray(String[]::new))
                .param("asked", ASKED)
                .query(String.class)
                .list());
    }

    /** Published checks that lessons can ask, by slug, whose stem or slug holds {@code words}; all of them for none. */
    public List<CheckLine> find(String words, int most) {
        return jdbc.sql(FIND)
                .param("words", words)
                .param("asked", ASKED)
                .param("most", most)
                .query((row, number) ->
                        new CheckLine(row.getString("slug"), Excerpt.of(row.getString("stem")), row.getString("topic")))
                .list();
    }
}
