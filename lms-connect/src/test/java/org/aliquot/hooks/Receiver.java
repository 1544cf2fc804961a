package org.aliquot.hooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Another system that is told: it answers as each test wants, and remembers what it was sent. */
final class Receiver implements AutoCloseable {

    /** A message as it arrived at one of its paths. */
    record Got(String path, String id, String timestamp, String signature, String body) {}

    /** What it does with a message that it has read. */
    interface Answer {

        Answer OK = exchange -> exchange.sendResponseHeaders(204, -1);

        /** The message had its effect, and nobody hears of it. */
        Answer CUT_OFF = HttpExchange::close;

        static Answer status(int status) {
            return exchange -> exchange.sendResponseHeaders(status, -1);
        }

        static Answer status(int status, String header, String value) {
            return exchange -> {
                exchange.getResponseHeaders().add(header, value);
                exchange.sendResponseHeaders(status, -1);
            };
        }

        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Got> got = new CopyOnWriteArrayList<>();
    private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicInteger> atOnce = new ConcurrentHashMap<>();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private volatile Answer usual = Answer.OK;
    private volatile Answer asked = Answer.status(405);

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** One after the other, then as usual. */
    void answers(Answer... first) {
        next.addAll(List.of(first));
    }

    void usually(Answer answer) {
        usual = answer;
    }

    /** What it says to whoever asks whether it is there. */
    void whenAsked(Answer answer) {
        asked = answer;
    }

    List<Got> got() {
        return List.copyOf(got);
    }

    /** Of the messages to one path. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            try (exchange) {
                asked.to(exchange);
            }
            return;
        }
        String path = exchange.getRequestURI().getPath();
        AtomicInteger here = atOnce.computeIfAbsent(path, _ -> new AtomicInteger());
        mostAtOnce.accumulateAndGet(here.incrementAndGet(), Math::max);
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            got.add(new Got(
                    path,
                    exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    body));
            Answer answer = next.poll();
            here.decrementAndGet();
            (answer == null ? usual : answer).to(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
