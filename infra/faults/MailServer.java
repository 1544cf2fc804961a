package faults;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;

/** A mail server of the run's own, at which much goes wrong, drawn from a seed. It keeps each letter that it took. */
final class MailServer implements AutoCloseable {

    /** What becomes of a letter; how many of a hundred that go wrong go wrong in this way. */
    enum Fate {
        /** All others. */
        FINE(0),
        SLOW(15),
        /** The server has no time now. */
        BUSY(15),
        /** It is refused for what it says, which a server may see otherwise another time. */
        DISLIKED(15),
        /** The connection breaks in the middle of it. */
        CUT(15),
        /** It is taken, and the sender does not hear of it. */
        UNHEARD(15),
        /** It is taken, the sender hears of it, and the connection breaks when the sender says goodbye. */
        RUDE(15),
        /** The server ends, and comes back after a while. */
        DEAD(10);

        private final int weight;

        Fate(int weight) {
            this.weight = weight;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A letter that was taken.
     *
     * @param id by which its sender knows it
     * @param heard whether the sender said anything after it was told so
     */
    record Arrival(String id, String to, String subject, AtomicBoolean heard) {}

    /** Addresses that begin so have no mailbox. */
    static final String GONE = "gone-";

    private static final int A_HUNDRED = 100;
    private static final int SLOW_MS = 600;
    private static final int DEAD_MS = 3_000;
    private static final int LINES_BEFORE_THE_CUT = 5;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    private final Map<Fate, Integer> fates = new ConcurrentHashMap<>();
    private ServerSocket listening;
    private final int port;
    private RandomGenerator random = new SplittableRandom(0);
    private int troubled;
    private boolean closed;

    MailServer() throws IOException {
        listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        port = listening.getLocalPort();
        listen(listening);
    }

    int port() {
        return port;
    }

    /** @param troubled of a hundred letters, so many go wrong from now on */
    synchronized void trouble(int troubled, long seed) {
        this.troubled = troubled;
        this.random = new SplittableRandom(seed);
    }

    /** All goes well from now on. */
    synchronized void relieve() {
        troubled = 0;
    }

    List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    /** How many letters had each so far. */
    Map<Fate, Integer> fates() {
        return Map.copyOf(fates);
    }

    private void listen(ServerSocket at) {
        threads.execute(() -> {
            while (!at.isClosed()) {
                try {
                    Socket socket = at.accept();
                    threads.execute(() -> serve(socket));
                } catch (IOException away) {
                    return;
                }
            }
        });
    }

    private void serve(Socket socket) {
        open.add(socket);
        try (socket) {
            Fate fate = fate();
            if (fate == Fate.DEAD) {
                die();
            } else {
                new Session(socket, fate).run();
            }
        } catch (IOException | MessagingException | InterruptedException broken) {
            // its sender notices as well
        } finally {
            open.remove(socket);
        }
    }

    private synchronized Fate fate() {
        Fate fate = random.nextInt(A_HUNDRED) < troubled ? drawn(random.nextInt(A_HUNDRED)) : Fate.FINE;
        fates.merge(fate, 1, Integer::sum);
        return fate;
    }

    private static Fate drawn(int number) {
        int left = number;
        for (Fate fate : Fate.values()) {
            left -= fate.weight;
            if (left < 0) {
                return fate;
            }
        }
        throw new IllegalStateException("The weights are no hundred");
    }

    private int drawnMillis(int most) {
        synchronized (this) {
            return random.nextInt(most);
        }
    }

    private void die() throws IOException, InterruptedException {
        synchronized (this) {
            listening.close();
        }
        for (Socket socket : open) {
            socket.close();
        }
        Thread.sleep(drawnMillis(DEAD_MS));
        synchronized (this) {
            if (!closed) {
                listening = new ServerSocket();
                listening.setReuseAddress(true);
                listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                listen(listening);
            }
        }
    }

    /** One connection, on which Aliquot sends one letter (RFC 5321). */
    private final class Session {

        private final Socket socket;
        private final Fate fate;
        private final BufferedReader in;
        private final OutputStream out;
        private String to = "";

        Session(Socket socket, Fate fate) throws IOException {
            this.socket = socket;
            this.fate = fate;
            this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            this.out = socket.getOutputStream();
        }

        void run() throws IOException, MessagingException, InterruptedException {
            say(fate == Fate.BUSY ? "421 4.3.2 Come back later" : "220 A mail server");
            Arrival taken = null;
            for (String line = in.readLine(); line != null && fate != Fate.BUSY; line = in.readLine()) {
                if (taken != null) {
                    taken.heard().set(true);
                }
                switch (line.split(" ")[0].toUpperCase(Locale.ROOT)) {
                    case "RCPT" -> recipient(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
                    case "DATA" -> taken = take();
                    case "QUIT" -> {
                        goodbye();
                        return;
                    }
                    default -> say("250 2.0.0 Yes");
                }
            }
        }

        private void recipient(String address) throws IOException {
            to = address;
            say(address.startsWith(GONE) ? "550 5.1.1 No such mailbox" : "250 2.1.5 Yes");
        }

        private Arrival take() throws IOException, MessagingException, InterruptedException {
            say("354 Go on");
            String text = text();
            if (fate == Fate.DISLIKED) {
                say("554 5.7.1 This looks like something nobody wants");
                return null;
            }
            MimeMessage letter = new MimeMessage(null, new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
            String id = letter.getMessageID();
            Arrival arrival = new Arrival(id.substring(1, id.indexOf('@')), to, letter.getSubject(), new AtomicBoolean());
            arrivals.add(arrival);
            if (fate == Fate.UNHEARD) {
                hangUp();
            }
            if (fate == Fate.SLOW) {
                Thread.sleep(drawnMillis(SLOW_MS));
            }
            say("250 2.0.0 Taken");
            return arrival;
        }

        private String text() throws IOException {
            StringBuilder text = new StringBuilder();
            int lines = 0;
            for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
                if (line == null || fate == Fate.CUT && ++lines > LINES_BEFORE_THE_CUT) {
                    hangUp();
                }
                text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
            }
            return text.toString();
        }

        private void goodbye() throws IOException {
            if (fate == Fate.RUDE) {
                hangUp();
            }
            say("221 2.0.0 Goodbye");
        }

        /** At once, and nothing that was sent before arrives any more. */
        private void hangUp() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
            throw new IOException("Hung up");
        }

        private void say(String reply) throws IOException {
            out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
            listening.close();
        }
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
