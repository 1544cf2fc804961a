package org.aliquot.web.edge;

import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * Takes new connections at a pace that leaves a core for those who have one already: two thousand at once would keep both busy
 * for seconds, and every answer of an exam waits behind them. Who comes too fast waits in the kernel, in order.
 */
final class PacedEndpoint extends NioEndpoint {

    private static final long BETWEEN_TWO = Duration.ofSeconds(1).toNanos() / 400;

    /** So many may come at once after a pause: the windows of a classroom. */
    private static final long AT_ONCE = 50 * BETWEEN_TWO;

    private long next = System.nanoTime();

    /** Called by one thread, the acceptor. */
    @Override
    protected SocketChannel serverSocketAccept() throws Exception {
        SocketChannel accepted = super.serverSocketAccept();
        long now = System.nanoTime();
        next = Math.max(next, now - AT_ONCE) + BETWEEN_TWO;
        if (next - now > 0) {
            LockSupport.parkNanos(next - now);
        }
        return accepted;
    }
}
