package org.aliquot.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes each message, says so, and breaks the connection when its sender says goodbye. */
final class CurtMailServer implements AutoCloseable {

    private final ServerSocket listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    private final AtomicInteger taken = new AtomicInteger();

    CurtMailServer() throws IOException {
        Thread.ofVirtual().start(() -> {
            while (!listening.isClosed()) {
                serve();
            }
        });
    }

    int port() {
        return listening.getLocalPort();
    }

    int taken() {
        return taken.get();
    }

    private void serve() {
        try (Socket socket = listening.accept();
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
            socket.setSoLinger(true, 0); // closed is broken
            say(socket, "220 here");
            for (String line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
                if (line.equals("DATA")) {
                    say(socket, "354 go on");
                    in.lines().takeWhile(text -> !text.equals(".")).forEach(_ -> {});
                    taken.incrementAndGet();
                }
                say(socket, "250 yes");
            }
        } catch (IOException gone) {
            // its sender has gone, or the test is over
        }
    }

    private static void say(Socket socket, String reply) throws IOException {
        socket.getOutputStream().write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
