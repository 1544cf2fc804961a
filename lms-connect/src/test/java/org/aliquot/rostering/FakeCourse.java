package org.aliquot.rostering;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.connections.ConnectionSettings;
import tools.jackson.databind.json.JsonMapper;

/** A course of another system that tells who is in it, some at a time. */
final class FakeCourse implements AutoCloseable {

    static final String LEARNER = "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner";
    static final String INSTRUCTOR = "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

    private static final int PAGE_SIZE = 50;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PAGE = Pattern.compile("page=(\\d+)");

    /** What a page is instead of itself. */
    interface Fault {
        void answer(HttpExchange exchange) throws IOException;

        static Fault status(int status) {
            return exchange -> exchange.sendResponseHeaders(status, -1);
        }

        static Fault says(String body, String... headers) {
            return exchange -> {
                for (int i = 0; i < headers.length; i += 2) {
                    exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
                }
                send(exchange, body);
            };
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Map<String, Object>> members = new CopyOnWriteArrayList<>();
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private volatile Runnable meanwhile = () -> {};
    private volatile int faultFrom;

    FakeCourse() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/token", exchange -> send(exchange, "{\"access_token\":\"t\",\"expires_in\":3600}"));
        server.createContext("/members", this::page);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    ConnectionSettings settings() {
        return new ConnectionSettings(
                "College",
                at("") + "/" + UUID.randomUUID(),
                "client-" + UUID.randomUUID(),
                at("/auth"),
                at("/token"),
                at("/keys"),
                List.of(),
                List.of(at("")),
                "",
                false);
    }

    void has(String subject, String name, String... roles) {
        members.add(Map.of("user_id", subject, "name", name, "status", "Active", "roles", List.of(roles)));
    }

    void hasLearners(int from, int to) {
        for (int i = from; i <= to; i++) {
            has("s" + i, "Student " + i, LEARNER);
        }
    }

    void hasInactive(String subject) {
        members.add(Map.of("user_id", subject, "status", "Inactive", "roles", List.of(LEARNER)));
    }

    void lets(String subject) {
        members.removeIf(member -> subject.equals(member.get("user_id")));
    }

    void isEmpty() {
        members.clear();
    }

    /** What happens once, while a page is on its way. */
    void onPage(Runnable deed) {
        meanwhile = deed;
    }

    /** From the page of this number on, one page each. */
    void fails(int page, Fault... those) {
        faultFrom = page;
        faults.clear();
        faults.addAll(List.of(those));
    }

    private void page(HttpExchange exchange) throws IOException {
        if (!"Bearer t".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            exchange.sendResponseHeaders(401, -1);
            return;
        }
        Matcher asked = PAGE.matcher(String.valueOf(exchange.getRequestURI().getQuery()));
        int page = asked.find() ? Integer.parseInt(asked.group(1)) : 0;
        Fault fault = page >= faultFrom ? faults.poll() : null;
        if (fault != null) {
            fault.answer(exchange);
            return;
        }
        Runnable deed = meanwhile;
        meanwhile = () -> {};
        deed.run();
        int from = Math.min(members.size(), page * PAGE_SIZE);
        int to = Math.min(members.size(), from + PAGE_SIZE);
        if (to < members.size()) {
            exchange.getResponseHeaders()
                    .add(
                            "Link",
                            "<" + at("/members?page=" + (page + 1)) + ">; rel=\"next\", <" + at("/members")
                                    + ">; rel=\"first\"");
        }
        send(
                exchange,
                JSON.writeValueAsString(
                        Map.of("id", at("/members"), "members", new ArrayList<>(members.subList(from, to)))));
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
