package org.aliquot.readiness;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aliquot.forecast.PastForecast;
import org.aliquot.forecast.Recalibration;
import org.aliquot.forecast.Verification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How forecasts came true in real exams, of all learners who told; looked at anew every minute. */
@Service
public class TrackRecord {

    /** In one order, so that the same rows give the same figures; three of each learner and exam: nobody makes the record alone. */
    private static final String FORECASTS = """
            select chance, passed
            from (
              select id, sat_on, chance, passed, row_number() over (partition by account_id, target order by sat_on, id) as nth
              from reported_result
              where chance is not null) told
            where nth <= 3
            order by sat_on, id
            """;

    private record Read(List<PastForecast> results, Recalibration recalibration) {}

    private final JdbcClient jdbc;
    private final Cache<Boolean, Read> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    TrackRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By each who misses it, never by one while others wait with their connections. */
    private Read read() {
        Read known = kept.getIfPresent(true);
        if (known != null) {
            return known;
        }
        List<PastForecast> results = jdbc.sql(FORECASTS)
                .query((row, number) -> new PastForecast(row.getDouble("chance"), row.getBoolean("passed")))
                .list();
        Read now = new Read(results, Recalibration.by(results));
        kept.put(true, now);
        return now;
    }

    /** None under {@link Recalibration#LEAST} results. */
    Recalibration recalibration() {
        return read().recalibration();
    }

    /** Real results that a forecast was given before. */
    public int results() {
        return read().results().size();
    }

    /** For anybody; empty while there are too few real results to claim anything. */
    public Optional<PublicRecord> shown() {
        return verification().map(PublicRecord::of);
    }

    /** Empty while there are too few real results to claim anything. */
    public Optional<Verification> verification() {
        List<PastForecast> results = read().results();
        return results.size() < Recalibration.LEAST ? Optional.empty() : Optional.of(Verification.of(results));
    }
}
