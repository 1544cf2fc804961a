package faults;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import load.Wire;

/** The way from one window to the server and back, on which much goes wrong, drawn from a seed. */
public final class Network {

    /** What becomes of a request; how many of a hundred that go wrong go wrong in this way. */
    public enum Fate {
        /** All others. */
        FINE(0),
        SLOW(25),
        /** The connection breaks in the middle of the request. */
        CUT(20),
        /** It arrives, and the reply never does. */
        UNHEARD(20),
        /** It arrives twice at once. */
        DOUBLED(15),
        /** It is answered, and arrives once more later, after others. */
        REPEATED(10),
        /** The sender takes it for lost, and it arrives later, after others. */
        LATE(10);

        private final int weight;

        Fate(int weight) {
            this.weight = weight;
        }

        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether others may have been sent before it arrives. */
        boolean arrivesLater() {
            return this == REPEATED || this == LATE;
        }
    }

    record Request(String method, String path, String body) {}

    /** What the windows of a schedule share: where the server is, what is still on its way, and what became of all. */
    static final class Weather implements AutoCloseable {

        private final InetSocketAddress server;
        private final int troubled;
        private final ExecutorService onTheWay = Executors.newVirtualThreadPerTaskExecutor();
        private final Map<Fate, Integer> fates = new ConcurrentHashMap<>();
        private final Map<Integer, Integer> replies = new ConcurrentHashMap<>();

        /** @param troubled of a hundred requests, so many go wrong */
        Weather(InetSocketAddress server, int troubled) {
            this.server = server;
            this.troubled = troubled;
        }

        Map<Fate, Integer> fates() {
            return fates;
        }

        /** How many there were of each status. */
        Map<Integer, Integer> replies() {
            return replies;
        }

        /** Returns when nothing is on its way any more. */
        @Override
        public void close() {
            onTheWay.close();
        }
    }

    /** A server that says nothing for so long is taken for lost. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int A_HUNDRED = 100;
    private static final int SLOW_MS = 800;
    private static final int LATER_MS = 2_000;

    private final Weather weather;
    private final String token;
    private final RandomGenerator random;

    Network(Weather weather, String token, long seed) {
        this.weather = weather;
        this.token = token;
        this.random = new SplittableRandom(seed);
    }

    /** Throws when the sender hears nothing; {@code said} hears each reply that the server gave, also to copies. */
    Wire.Reply send(Request request, Consumer<Wire.Reply> said) throws IOException, InterruptedException {
        return send(request, said, fate());
    }

    /** The same for a request that may not arrive after others: nothing says to the server that it is old. */
    Wire.Reply sendNow(Request request) throws IOException, InterruptedException {
        Fate fate = fate();
        return send(request, _ -> {}, fate.arrivesLater() ? Fate.SLOW : fate);
    }

    private Wire.Reply send(Request request, Consumer<Wire.Reply> said, Fate fate) throws IOException, InterruptedException {
        weather.fates.merge(fate, 1, Integer::sum);
        return switch (fate) {
            case FINE -> deliver(request, said);
            case SLOW -> {
                Thread.sleep(random.nextInt(SLOW_MS));
                yield deliver(request, said);
            }
            case CUT -> lose(request, random.nextInt(A_HUNDRED));
            case UNHEARD -> lose(request, A_HUNDRED);
            case DOUBLED -> {
                later(request, said, 0);
                yield deliver(request, said);
            }
            case REPEATED -> {
                Wire.Reply reply = deliver(request, said);
                later(request, said, random.nextInt(LATER_MS));
                yield reply;
            }
            case LATE -> {
                later(request, said, random.nextInt(LATER_MS));
                throw new IOException("On its way for too long");
            }
        };
    }

    private Fate fate() {
        if (random.nextInt(A_HUNDRED) >= weather.troubled) {
            return Fate.FINE;
        }
        int drawn = random.nextInt(A_HUNDRED);
        for (Fate fate : Fate.values()) {
            drawn -= fate.weight;
            if (drawn < 0) {
                return fate;
            }
        }
        throw new IllegalStateException("The weights are no hundred");
    }

    private Wire.Reply deliver(Request request, Consumer<Wire.Reply> said) throws IOException {
        try (Wire wire = Wire.hasty(weather.server, token, PATIENCE)) {
            Wire.Reply reply = wire.send(request.method(), request.path(), request.body());
            weather.replies.merge(reply.status(), 1, Integer::sum);
            said.accept(reply);
            return reply;
        }
    }

    private Wire.Reply lose(Request request, int percent) throws IOException {
        try (Wire wire = Wire.hasty(weather.server, token, PATIENCE)) {
            wire.hangUp(request.method(), request.path(), request.body(), percent);
        }
        throw new IOException("Cut after " + percent + " %");
    }

    private void later(Request request, Consumer<Wire.Reply> said, int millis) {
        weather.onTheWay.submit(() -> {
            Thread.sleep(millis);
            return deliver(request, said);
        });
    }
}
