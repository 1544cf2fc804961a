package org.aliquot.postgres;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.function.ToIntFunction;
import org.aliquot.figures.Figures;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether there are connections for everybody, and room for the embedded database. */
@Component
class PoolFigures {

    PoolFigures(Pools pools, Environment environment, Figures figures) {
        tell(figures, "aliquot_connections", "for answers and pages", pools.answers());
        tell(figures, "aliquot_connections_aside", "for jobs, reports and files", pools.aside());
        if (Database.isEmbedded(environment)) {
            disk(figures, DataDirectory.of(environment));
        }
    }

    private static void tell(Figures figures, String name, String what, HikariDataSource pool) {
        figures.gauge(
                name + "_active",
                "Connections to the database " + what + " that are in use.",
                () -> of(pool, HikariPoolMXBean::getActiveConnections));
        figures.gauge(
                name + "_waiting",
                "Requests or jobs that wait for a connection " + what + ".",
                () -> of(pool, HikariPoolMXBean::getThreadsAwaitingConnection));
        figures.gauge(name + "_max", "The most connections " + what + ".", pool::getMaximumPoolSize);
    }

    /** A pool that nobody has asked yet has none. */
    private static int of(HikariDataSource pool, ToIntFunction<HikariPoolMXBean> figure) {
        HikariPoolMXBean now = pool.getHikariPoolMXBean();
        return now == null ? 0 : figure.applyAsInt(now);
    }

    private static void disk(Figures figures, DataDirectory data) {
        figures.gauge(
                "aliquot_data_disk_free_bytes",
                "Free on the disk of the data directory (ALIQUOT_DATA_DIR).",
                () -> data.root().toFile().getUsableSpace());
        figures.gauge(
                "aliquot_data_disk_size_bytes",
                "Size of the disk of the data directory.",
                () -> data.root().toFile().getTotalSpace());
    }
}
