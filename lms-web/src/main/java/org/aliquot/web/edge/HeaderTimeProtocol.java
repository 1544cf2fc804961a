package org.aliquot.web.edge;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Ends connections whose request line and headers take too long as a whole. Tomcat's own time-out starts anew with each byte, so
 * a byte now and then would hold a connection for hours, and some thousand of them all there are. Public, because Tomcat makes it.
 */
public final class HeaderTimeProtocol extends Http11NioProtocol {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** With most connections taken, honest ones wait for a place; honest headers come in one piece. */
    private static final Duration PATIENCE_IN_A_CROWD = Duration.ofSeconds(2);

    private static final double CROWD = 0.8;

    private @Nullable ScheduledFuture<?> sweep;

    public HeaderTimeProtocol() {
        super(new PacedEndpoint());
    }

    @Override
    public void start() throws Exception {
        super.start();
        sweep = getUtilityExecutor().scheduleWithFixedDelay(this::endSlowOnes, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (sweep != null) {
            sweep.cancel(false);
        }
        super.stop();
    }

    private void endSlowOnes() {
        boolean crowd = getEndpoint().getConnectionCount() > CROWD * getMaxConnections();
        long since = System.nanoTime() - (crowd ? PATIENCE_IN_A_CROWD : PATIENCE).toNanos();
        for (SocketWrapperBase<NioChannel> connection : getEndpoint().getConnections()) {
            if (connection.getCurrentProcessor() instanceof AbstractProcessor processor
                    && isHalfRead(processor)
                    && processor.getRequest().getStartTimeNanos() - since < 0) {
                connection.setError(new SocketTimeoutException("headers took too long"));
                getEndpoint().processSocket(connection, SocketEvent.ERROR, true);
            }
        }
    }

    /** One that a thread works on is not shown, one between two requests has not begun, an event stream is asynchronous. */
    private static boolean isHalfRead(AbstractProcessor processor) {
        return processor.getRequest().getStartTimeNanos() > 0 && !processor.isAsync() && !processor.isUpgrade();
    }
}
