package load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Fills a bank: each question has the shape of one of the installation's own, with a stem and rationales of sentences that the
 * others wrote, so that words are as common as in real questions. One in forty is another with a word changed.
 */
final class BankFill {

    private static final int BATCH = 500;
    private static final List<String> LEVELS = List.of("recall", "application", "analysis");

    private static final String ITEM = """
            insert into item (id, slug, topic, purpose, status, edited, author)
            select ?, ?, source.topic, 'exam', 'published', true, ?
            from item source
            where source.id = ?
            """;

    private static final String VERSION = """
            insert into item_version (id, item_id, number, type, topic, level, difficulty, content, published_at)
            select ?, ?, 1, source.type, source.topic, made.level, made.difficulty,
                   source.content || jsonb_build_object('stem', stem, 'rationale', made.rationale, 'level', made.level,
                                                        'difficulty', made.difficulty, 'enemies', '[]'::jsonb),
                   server_now()
            from item_version source
            cross join (values (?, ?, ?, cast(? as float8))) as made (stem, rationale, level, difficulty)
            where source.id = ?
            """;

    private static final String STATUS = """
            update item
            set current_version_id = ?,
                status = ?
            where id = ?
            """;

    private static final String FIGURES = """
            insert into item_figures (item_id, answers, correct, correct_half, discrimination, discrimination_half, kinds,
                                      flags, version, last_used, updated_at)
            select item.id, answers, correct, 1.96 * sqrt(correct * (1 - correct) / (answers + 4)), discrimination,
                   1.96 / sqrt(answers + 4),
                   case when discrimination < 0.1 then array['weak-discrimination'] else '{}' end,
                   case when discrimination < 0.1 then array['Stronger learners hardly do better here'] else '{}' end, 1,
                   server_now() - make_interval(days => answers % 400), server_now()
            from item
            cross join lateral (
              select 1 + abs(hashtext(item.slug) % 2000) as answers,
                     0.2 + abs(hashtext(item.slug || 'r') % 75) / 100.0 as correct,
                     0.05 + abs(hashtext(item.slug || 'd') % 55) / 100.0 as discrimination
            ) made
            where abs(hashtext(item.slug || 'u') % 10) < 7
            on conflict (item_id) do nothing
            """;

    private record Source(UUID item, UUID version) {}

    private final Connection database;
    private final Random random = new Random();
    private final List<Source> sources = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<UUID> authors = new ArrayList<>();
    private String before = "";

    BankFill(Connection database) {
        this.database = database;
    }

    /** Until the bank holds {@code wanted} questions. */
    void to(int wanted) throws SQLException {
        database.setAutoCommit(false);
        read();
        int there = count();
        // going on makes other questions than before
        random.setSeed(there);
        for (int number = there; number < wanted; number += BATCH) {
            batch(number, Math.min(wanted, number + BATCH));
            database.commit();
        }
        try (Statement statement = database.createStatement()) {
            statement.execute(FIGURES);
        }
        database.commit();
        database.setAutoCommit(true);
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
    }

    private void batch(int from, int to) throws SQLException {
        try (PreparedStatement items = database.prepareStatement(ITEM);
                PreparedStatement versions = database.prepareStatement(VERSION);
                PreparedStatement status = database.prepareStatement(STATUS)) {
            for (int number = from; number < to; number++) {
                Source source = one(sources);
                UUID item = uuid();
                UUID version = uuid();
                set(items, item, "big-%05d".formatted(number), one(authors), source.item());
                set(versions, version, item, stem(), one(sentences), one(LEVELS), random.nextInt(-20, 21) / 10.0, source.version());
                set(status, version, random.nextInt(10) == 0 ? "retired" : "published", item);
            }
            items.executeBatch();
            versions.executeBatch();
            status.executeBatch();
        }
    }

    private String stem() {
        if (!before.isEmpty() && random.nextInt(40) == 0) {
            return before.replaceFirst(" \\S+ ", " another ");
        }
        before = one(sentences) + " " + one(sentences) + " Which result, " + random.nextInt(1000) + " or "
                + random.nextInt(1000) + ", fits " + one(List.of(one(sentences).split(" "))) + " best?";
        return before;
    }

    private void read() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select item.id, v.id, item_prose(v.content)
                        from item
                        join item_version v on v.id = item.current_version_id
                        where item.status = 'published'
                          and item.slug not like 'big-%'
                        order by item.slug
                        """)) {
            while (rows.next()) {
                sources.add(new Source(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
                for (String sentence : rows.getString(3).split("(?<=[.?!]) ")) {
                    if (sentence.length() > 20) {
                        sentences.add(sentence.replace('"', '\''));
                    }
                }
            }
        }
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select id from account order by email limit 4")) {
            while (rows.next()) {
                authors.add(rows.getObject(1, UUID.class));
            }
        }
    }

    private int count() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from item")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
