package org.aliquot.figures;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.aliquot.figures.Standing.Figure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Asks the database how everything stands: one statement for all, never two at a time, and the same answer for five seconds,
 * however many ask. On a connection that answers and pages use, because whether they get one is what an operator wants to know.
 */
@Component
class StandingsNow implements MultiCollector {

    private static final Logger LOG = LoggerFactory.getLogger(StandingsNow.class);
    private static final int PATIENCE_SECONDS = 2;

    private static final Figure READABLE = new Figure(
            "aliquot_database_readable",
            "1 when the figures from the database could be read, 0 when it could not be reached in time or had no connection free"
                    + " (all figures that come from it are missing then).");

    private final JdbcTemplate jdbc;
    private final List<Figure> figures;
    private final String statement;
    private final Duration fresh;
    private @Nullable MetricSnapshots known;
    private long readAt;

    StandingsNow(
            DataSource database,
            List<Standing> standings,
            Figures all,
            @Value("${aliquot.figures-interval:PT5S}") Duration fresh) {
        jdbc = new JdbcTemplate(database);
        jdbc.setQueryTimeout(PATIENCE_SECONDS);
        figures = standings.stream().flatMap(one -> one.figures().stream()).toList();
        statement = statement(standings);
        this.fresh = fresh;
        all.add(this);
    }

    /** Each gives one row, and so do all together. */
    static String statement(List<Standing> standings) {
        return IntStream.range(0, standings.size())
                .mapToObj(number -> "(" + standings.get(number).sql() + ") as standing_" + number)
                .collect(Collectors.joining("\ncross join ", "select *\nfrom ", ""));
    }

    @Override
    public synchronized MetricSnapshots collect() {
        MetricSnapshots last = known;
        if (last == null || System.nanoTime() - readAt >= fresh.toNanos()) {
            last = read();
            known = last;
            readAt = System.nanoTime();
        }
        return last;
    }

    private MetricSnapshots read() {
        try {
            return new MetricSnapshots(
                    jdbc.query(statement, (row, _) -> read(row)).getFirst());
        } catch (DataAccessException failed) {
            LOG.warn("The figures of the database could not be read: {}", failed.getMessage());
            return MetricSnapshots.of(gauge(READABLE, 0));
        }
    }

    private List<MetricSnapshot> read(ResultSet row) throws SQLException {
        List<MetricSnapshot> read = new ArrayList<>();
        read.add(gauge(READABLE, 1));
        for (Figure figure : figures) {
            read.add(gauge(figure, row.getDouble(figure.name())));
        }
        return read;
    }

    private static GaugeSnapshot gauge(Figure figure, double value) {
        return GaugeSnapshot.builder()
                .name(figure.name())
                .help(figure.help())
                .dataPoint(GaugeDataPointSnapshot.builder().value(value).build())
                .build();
    }
}
