package org.aliquot.web.lti;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What another tool of the system keeps in its frame, as tools did before browsers began to block it: shows whether a browser lets it.
 * It is on {@code localhost}, and so on another site than the system.
 */
final class OrdinaryCookie {

    private final HttpServer server;

    OrdinaryCookie(HttpServer server) {
        this.server = server;
        server.createContext("/ordinary-cookie", OrdinaryCookie::show);
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/ordinary-cookie";
    }

    /** Of two visits the second one tells. */
    private static void show(HttpExchange exchange) throws IOException {
        String came = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Cookie"), "");
        byte[] page =
                ("<p>" + (came.contains("ordinary=1") ? "Kept" : "Not kept") + "</p>").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
        exchange.getResponseHeaders().add("Set-Cookie", "ordinary=1; SameSite=None; Secure");
        exchange.sendResponseHeaders(200, page.length);
        exchange.getResponseBody().write(page);
        exchange.close();
    }
}
