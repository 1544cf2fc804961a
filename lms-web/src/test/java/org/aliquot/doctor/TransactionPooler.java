package org.aliquot.doctor;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** A pooler in transaction mode, as small as one can be: each transaction gets whichever session of the server is free. */
final class TransactionPooler implements AutoCloseable {

    private static final int PROTOCOL = 196_608;
    private static final int SSL_WISH = 80_877_103;
    private static final int GSS_WISH = 80_877_104;
    private static final int QUERY = 'Q';
    private static final int SYNC = 'S';
    private static final int END = 'X';
    private static final int READY = 'Z';

    /** Of any transaction, as the server says it. */
    private static final int OUTSIDE = 'I';

    private static final int IN_BETWEEN = 0;

    private record Line(DataInputStream in, DataOutputStream out) {

        static Line of(Socket socket) throws IOException {
            socket.setTcpNoDelay(true);
            return new Line(
                    new DataInputStream(socket.getInputStream()), new DataOutputStream(socket.getOutputStream()));
        }

        void send(int type, byte[] body) throws IOException {
            out.writeByte(type);
            out.writeInt(body.length + Integer.BYTES);
            out.write(body);
        }

        byte[] body() throws IOException {
            return in.readNBytes(in.readInt() - Integer.BYTES);
        }
    }

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final BlockingDeque<Line> free = new LinkedBlockingDeque<>();
    private byte[] welcome = {};

    /** @param port of a server that asks nobody for a password */
    TransactionPooler(int port, String user, String database, int sessions) throws IOException {
        for (int number = 0; number < sessions; number++) {
            free.addLast(session(port, user, database));
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private Line session(int port, String user, String database) throws IOException {
        Line server = Line.of(new Socket(InetAddress.getLoopbackAddress(), port));
        byte[] words = "user\0%s\0database\0%s\0\0".formatted(user, database).getBytes(StandardCharsets.UTF_8);
        server.out().writeInt(words.length + 2 * Integer.BYTES);
        server.out().writeInt(PROTOCOL);
        server.out().write(words);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        untilReady(server, new Line(server.in(), new DataOutputStream(said)));
        welcome = said.toByteArray();
        return server;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Line client = Line.of(socket);
            welcome(client);
            for (int type = client.in().readByte();
                    type != END;
                    type = client.in().readByte()) {
                transaction(client, type);
            }
        } catch (IOException | InterruptedException gone) {
            Thread.currentThread().interrupt();
        }
    }

    private void welcome(Line client) throws IOException {
        int wish = ByteBuffer.wrap(client.body()).getInt();
        while (wish == SSL_WISH || wish == GSS_WISH) {
            client.out().writeByte('N');
            wish = ByteBuffer.wrap(client.body()).getInt();
        }
        client.out().write(welcome);
    }

    private void transaction(Line client, int first) throws IOException, InterruptedException {
        Line server = free.takeFirst();
        try {
            int type = first;
            while (passOn(type, client, server) != OUTSIDE) {
                type = client.in().readByte();
            }
        } finally {
            free.addFirst(server);
        }
    }

    private static int passOn(int type, Line client, Line server) throws IOException {
        server.send(type, client.body());
        return type == QUERY || type == SYNC ? untilReady(server, client) : IN_BETWEEN;
    }

    /** Returns whether a transaction is open. */
    private static int untilReady(Line server, Line client) throws IOException {
        while (true) {
            int type = server.in().readByte();
            byte[] body = server.body();
            client.send(type, body);
            if (type == READY) {
                return body[0];
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Line server : free) {
            server.in().close();
        }
    }
}
