package org.aliquot.signals;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** A line to the database that can be cut as a lost host cuts it: nothing comes through any more, and nobody is told. */
final class Cutting implements Closeable {

    private final URI target;
    private final ServerSocket door;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile AtomicBoolean cut = new AtomicBoolean();

    /** @param url of the database, for JDBC */
    Cutting(String url) throws IOException {
        this.target = URI.create(url.substring("jdbc:".length()));
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + door.getLocalPort() + target.getPath();
    }

    /** All lines that there are; new ones work. */
    void cutSilently() {
        cut.set(true);
        cut = new AtomicBoolean();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(target.getHost(), target.getPort());
                sockets.addAll(List.of(near, far));
                AtomicBoolean dead = cut;
                Thread.ofVirtual().start(() -> carry(near, far, dead));
                Thread.ofVirtual().start(() -> carry(far, near, dead));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void carry(Socket from, Socket to, AtomicBoolean dead) {
        byte[] some = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                if (!dead.get()) {
                    out.write(some, 0, read);
                }
            }
            if (!dead.get()) {
                to.close();
            }
        } catch (IOException closed) {
            // the other end sees it, or is not to
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
