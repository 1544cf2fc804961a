package org.aliquot.outreach;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.cohort.Scope;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to talk to, those first who are furthest behind, then those who have done nothing for longest. One statement. */
@Service
@Transactional(readOnly = true)
public class Strikes {

    private final JdbcClient jdbc;
    private final SchoolZone zone;
    /** By the zone. A statement over everybody's work: the page that shows the number is quicker without it. */
    private final LoadingCache<String, Map<Optional<UUID>, Integer>> atRisk = Caffeine.newBuilder()
            .maximumSize(10)
            .refreshAfterWrite(Duration.ofSeconds(30))
            .expireAfterWrite(Duration.ofMinutes(10))
            .build(_ -> count());

    Strikes(JdbcClient jdbc, SchoolZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** In all open classes within the scope. */
    public List<Strike> of(Scope scope) {
        return query(StrikeSql.LIST, scope, null).query(Strikes::read).list();
    }

    /** In a class that the caller is known to see. */
    public List<Strike> of(UUID cohort) {
        return query(StrikeSql.LIST, Scope.everything(), cohort)
                .query(Strikes::read)
                .list();
    }

    /**
     * How many people of all open classes are behind, quiet or low; access that ends is no fault of theirs. It may be as it was
     * half a minute ago, and who asks after a longer time waits for it only when ten minutes have gone by.
     */
    public int atRisk() {
        return atRisk.get(zone.name()).getOrDefault(Optional.<UUID>empty(), 0);
    }

    /** The same of one class. */
    public int atRisk(UUID cohort) {
        return atRisk.get(zone.name()).getOrDefault(Optional.of(cohort), 0);
    }

    private Map<Optional<UUID>, Integer> count() {
        Map<Optional<UUID>, Integer> people = new HashMap<>();
        query(StrikeSql.COUNT, Scope.everything(), null).query((RowCallbackHandler)
                row -> people.put(Optional.ofNullable(row.getObject("cohort_id", UUID.class)), row.getInt("people")));
        return Map.copyOf(people);
    }

    private JdbcClient.StatementSpec query(String sql, Scope scope, @Nullable UUID cohort) {
        return jdbc.sql(sql)
                .param("instructor", scope.parameter())
                .param("cohort", cohort)
                .param("zone", zone.name())
                .param("quiet", TalkLimits.USUAL.quietDays())
                .param("overdue", TalkLimits.USUAL.overdue())
                .param("unstarted", TalkLimits.USUAL.unstartedDays())
                .param("ending", TalkLimits.USUAL.endingDays())
                .param("score", TalkLimits.USUAL.scoreBelow());
    }

    private static Strike read(ResultSet row, int number) throws SQLException {
        return new Strike(
                row.getObject("account_id", UUID.class),
                row.getString("name"),
                row.getObject("cohort_id", UUID.class),
                row.getString("cohort"),
                row.getObject("quiet", Integer.class),
                row.getObject("unstarted", Integer.class),
                row.getInt("overdue"),
                row.getObject("overdue_since", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("score", Integer.class),
                row.getBoolean("enrolled"));
    }
}
