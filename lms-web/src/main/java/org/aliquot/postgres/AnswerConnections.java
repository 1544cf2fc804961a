package org.aliquot.postgres;

import com.zaxxer.hikari.HikariPoolMXBean;
import org.springframework.stereotype.Component;

/** How the connections for answers and pages stand at this moment. */
@Component
public class AnswerConnections {

    private final Pools pools;

    AnswerConnections(Pools pools) {
        this.pools = pools;
    }

    public int most() {
        return pools.answers().getMaximumPoolSize();
    }

    /** Requests that wait for one. */
    public int waiting() {
        HikariPoolMXBean now = pools.answers().getHikariPoolMXBean();
        return now == null ? 0 : now.getThreadsAwaitingConnection();
    }
}
