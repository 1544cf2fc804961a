package org.aliquot.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.PoolItem;
import org.aliquot.bank.Reading;
import org.aliquot.blueprint.ExamVersionId;
import org.aliquot.blueprint.Exams;
import org.aliquot.digest.Sha256;
import org.aliquot.examplan.ExamPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pools of adaptive exams: as the bank stands now for new attempts, as it stood for those that run. */
@Component
class AdaptivePools {

    private static final String KEEP = """
            insert into item_pool (id, items, made_at)
            values (:id, cast(:items as jsonb), server_now())
            on conflict do nothing
            """;

    private record Key(String pool, ExamVersionId exam) {}

    private final JdbcClient jdbc;
    private final ItemBank bank;
    private final Exams exams;
    private final LoadingCache<ExamVersionId, AdaptivePool> current = Caffeine.newBuilder()
            .maximumSize(50)
            .expireAfterWrite(Duration.ofSeconds(60))
            .build(this::read);
    private final Cache<Key, AdaptivePool> frozen =
            Caffeine.newBuilder().maximumSize(100).build();

    AdaptivePools(JdbcClient jdbc, ItemBank bank, Exams exams) {
        this.jdbc = jdbc;
        this.bank = bank;
        this.exams = exams;
    }

    /** What a new attempt draws from. */
    AdaptivePool current(ExamVersionId exam) {
        return current.get(exam);
    }

    /** Keeps a pool for the attempt that is about to start with it. */
    void keep(AdaptivePool pool, ExamVersionId exam) {
        if (!isKept(pool)) {
            jdbc.sql(KEEP)
                    .param("id", pool.id())
                    .param("items", PoolEntry.STORED.write(pool.entries()))
                    .update();
        }
        Key key = new Key(pool.id(), exam);
        if (frozen.getIfPresent(key) == null) {
            prepare(pool);
            frozen.put(key, pool);
        }
    }

    /** Asked of the database each time: it may have been restored under us. */
    private boolean isKept(AdaptivePool pool) {
        return jdbc.sql("select exists (select from item_pool where id = :id)")
                .param("id", pool.id())
                .query(Boolean.class)
                .single();
    }

    /** What a running attempt draws from. */
    AdaptivePool frozen(String pool, ExamVersionId exam) {
        return frozen.get(new Key(pool, exam), this::load);
    }

    private AdaptivePool load(Key key) {
        String items = jdbc.sql("select items from item_pool where id = :id")
                .param("id", key.pool())
                .query(String.class)
                .single();
        AdaptivePool pool = pool(key.pool(), PoolEntry.STORED.read(items), plan(key.exam()));
        prepare(pool);
        return pool;
    }

    /** So that giving one later asks nothing of the database; what is drawn for each attempt is drawn then. */
    private void prepare(AdaptivePool pool) {
        pool.entries().forEach(entry -> bank.withoutPictures(new ItemVersionId(entry.version()), 0, Reading.ENGLISH));
    }

    private AdaptivePool read(ExamVersionId exam) {
        ExamPlan plan = plan(exam);
        List<PoolItem> items = bank.pool(plan.areaOfTopic().keySet());
        List<PoolEntry> entries = items.stream()
                .map(item -> PoolEntry.of(item, plan.area(item.topic()).orElseThrow()))
                .toList();
        return pool(Sha256.hex(PoolEntry.STORED.write(entries)), entries, plan);
    }

    /** Reads all questions at once. */
    private AdaptivePool pool(String id, List<PoolEntry> entries, ExamPlan plan) {
        bank.versions(entries.stream()
                .map(entry -> new ItemVersionId(entry.version()))
                .toList());
        return new AdaptivePool(id, entries, plan);
    }

    private ExamPlan plan(ExamVersionId exam) {
        return exams.version(exam).plan();
    }
}
