package org.aliquot.web.edge;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request's body that has to arrive within twenty seconds, and a second more for each 16 KiB of it. */
final class TimedBody implements InputBuffer {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PATIENCE_WITH_THE_REST = Duration.ofSeconds(10);
    private static final long BYTES_A_SECOND = 16 * 1024;
    private static final long MOST_OF_THE_REST = 16 * 1024 * 1024;

    private final InputBuffer in;
    private final long began = System.nanoTime();
    private long received;

    TimedBody(InputBuffer in) {
        this.in = in;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        int bytes = in.doRead(handler);
        if (bytes > 0) {
            received += bytes;
            if (System.nanoTime() - began
                    > PATIENCE.toNanos()
                            + Duration.ofSeconds(received / BYTES_A_SECOND).toNanos()) {
                throw new SocketTimeoutException("the body took too long");
            }
        }
        return bytes;
    }

    /** Whether its end came before it took too long. */
    boolean readRest() {
        long until = System.nanoTime() + PATIENCE_WITH_THE_REST.toNanos();
        long most = received + MOST_OF_THE_REST;
        Unread unread = new Unread();
        try {
            while (received < most && System.nanoTime() - until < 0) {
                if (doRead(unread) < 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException gone) {
            return false;
        }
    }

    @Override
    public int available() {
        return in.available();
    }

    private static final class Unread implements ApplicationBufferHandler {

        private ByteBuffer buffer = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // nothing is kept
        }
    }
}
