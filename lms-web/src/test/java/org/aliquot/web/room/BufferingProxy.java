package org.aliquot.web.room;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy that passes a reply on when it has the whole of it: of a stream that never ends, nothing ever arrives. */
final class BufferingProxy implements AutoCloseable {

    private static final Set<String> OUR_OWN = Set.of("host", "connection", "content-length", "transfer-encoding");

    private final String server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer proxy;

    BufferingProxy(String server) throws IOException {
        this.server = server;
        proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.setExecutor(threads);
        proxy.createContext("/", this::pass);
        proxy.start();
    }

    String site() {
        return "http://localhost:" + proxy.getAddress().getPort();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> reply = client.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
            reply.headers().map().forEach((name, values) -> {
                if (passes(name)) {
                    exchange.getResponseHeaders().put(name, List.copyOf(values));
                }
            });
            byte[] body = reply.body();
            exchange.sendResponseHeaders(reply.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + exchange.getRequestURI()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (passes(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        byte[] body = exchange.getRequestBody().readAllBytes();
        return request.method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static boolean passes(String header) {
        String name = header.toLowerCase(java.util.Locale.ROOT);
        return !OUR_OWN.contains(name) && !name.startsWith(":");
    }

    @Override
    public void close() {
        proxy.stop(0);
        threads.shutdownNow();
        client.shutdownNow();
    }
}
