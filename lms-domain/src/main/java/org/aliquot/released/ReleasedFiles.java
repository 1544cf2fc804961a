package org.aliquot.released;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps what pages of this release name by hash where nodes of other releases find it, and finds theirs. A path never comes to mean
 * something else, because it holds the hash of what is there.
 */
@Component
public class ReleasedFiles {

    /** For so long after its last node stopped, a release may have pages in browsers that are still open. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final Pattern NAMED_BY_HASH = Pattern.compile("/[\\w./-]{1,160}-[0-9a-f]{32}\\.[a-z0-9]{1,8}");

    /** Of the connections that answers need as well, whatever strangers ask for. */
    private static final int MOST_AT_ONCE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Locked in one order, since nodes say it to each other's rows. */
    private static final String NEED = """
            with present as (
              select path
              from released_file
              where path = any(:paths)
              order by path
              for update
            )
            update released_file f
            set needed_at = server_now()
            from present
            where f.path = present.path
            returning f.path
            """;

    private static final String ADD = """
            insert into released_file (path, content, needed_at)
            select path, content, server_now()
            from unnest(cast(:paths as text[]), cast(:contents as bytea[])) f (path, content)
            on conflict (path) do nothing
            """;

    private static final String FORGET =
            "delete from released_file where needed_at < server_now() - make_interval(secs => :seconds)";

    private static final String FIND = "select content from released_file where path = :path";

    private final JdbcClient jdbc;
    private final Semaphore asking = new Semaphore(MOST_AT_ONCE);
    private volatile SortedSet<String> own = new TreeSet<>();

    ReleasedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Other nodes can answer with all of it from now on.
     *
     * @param files what pages of this release name, by path with hash
     */
    public void keep(SortedMap<String, byte[]> files) {
        own = new TreeSet<>(files.keySet());
        SortedMap<String, byte[]> missing = new TreeMap<>(files);
        missing.keySet().removeAll(need());
        if (missing.isEmpty()) {
            return;
        }
        jdbc.sql(FORGET).param("seconds", KEPT.toSeconds()).update();
        List<byte[]> contents = new ArrayList<>(missing.values());
        jdbc.sql(ADD)
                .param("paths", missing.keySet().toArray(String[]::new))
                .param("contents", contents.toArray(byte[][]::new))
                .update();
    }

    /** Says that what this node kept is needed: nodes may run for longer than files are kept. Returns what is still there. */
    @Scheduled(fixedDelayString = "P1D", initialDelayString = "P1D")
    Set<String> need() {
        return new HashSet<>(jdbc.sql(NEED)
                .param("paths", own.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** What a release that runs or ran beside this one has at a path with hash. */
    public Optional<byte[]> find(String path) {
        if (!NAMED_BY_HASH.matcher(path).matches() || !mayAsk()) {
            return Optional.empty();
        }
        try {
            return jdbc.sql(FIND).param("path", path).query(byte[].class).optional();
        } finally {
            asking.release();
        }
    }

    private boolean mayAsk() {
        try {
            return asking.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
