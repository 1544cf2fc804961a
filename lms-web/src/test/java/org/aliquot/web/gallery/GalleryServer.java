package org.aliquot.web.gallery;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.aliquot.web.files.StaticSource;
import org.jspecify.annotations.Nullable;

/** Serves the gallery at {@code /gallery/<name>} under the product's content security policy. */
final class GalleryServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "woff2", "font/woff2");

    private final HttpServer server;
    private final TemplateEngine templates;
    private final String filesKept;
    private final StaticSource files = new StaticSource();

    private GalleryServer(TemplateEngine templates, int port, String filesKept) throws IOException {
        this.templates = templates;
        this.filesKept = filesKept;
        this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    static GalleryServer start() throws IOException {
        return new GalleryServer(TemplateEngine.createPrecompiled(ContentType.Html), 0, "max-age=3600");
    }

    /** To look at templates while writing them: each request reads them anew. */
    public static void main(String[] args) throws IOException {
        DirectoryCodeResolver sources = new DirectoryCodeResolver(Path.of("src/main/jte"));
        GalleryServer gallery = new GalleryServer(TemplateEngine.create(sources, ContentType.Html), 8099, "no-store");
        Samples.names().forEach(name -> System.out.println(gallery.url(name)));
    }

    String url(String name) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/gallery/" + name;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.startsWith("/gallery/")) {
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "default-src 'self'; script-src 'self' 'nonce-gallery'; style-src 'self'; img-src 'self' data:");
            send(exchange, TYPES.get("html"), page(path.substring("/gallery/".length())));
        } else if (path.equals("/css/app.css")) {
            send(exchange, TYPES.get("css"), files.stylesheet().getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith("/school/")) {
            send(exchange, TYPES.get(path.substring(path.lastIndexOf('.') + 1)), SchoolFiles.file(path));
        } else if (path.startsWith("/atlas/")) {
            send(exchange, TYPES.get("jpg"), AtlasSamples.picture());
        } else if (exchange.getRequestHeaders().containsKey("HX-Request")) {
            nothingNew(exchange);
        } else {
            send(exchange, TYPES.get(path.substring(path.lastIndexOf('.') + 1)), file(path));
        }
    }

    /** To a page that asks how far its work has come, or who else has it open, however long it is looked at. */
    private static void nothingNew(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private byte @Nullable [] page(String name) {
        Sample sample = Samples.find(name);
        if (sample == null) {
            return null;
        }
        StringOutput html = new StringOutput();
        templates.render(sample.template(), sample.params(), html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte @Nullable [] file(String path) throws IOException {
        String entry = files.path(path);
        try (InputStream in =
                entry == null ? null : GalleryServer.class.getClassLoader().getResourceAsStream(entry)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Files are kept by the browser as the product's are: brought and compiled once, not for each page. */
    private void send(HttpExchange exchange, @Nullable String type, byte @Nullable [] body) throws IOException {
        try (exchange) {
            if (body == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type == null ? "application/octet-stream" : type);
            exchange.getResponseHeaders()
                    .set("Cache-Control", Objects.equals(type, TYPES.get("html")) ? "no-store" : filesKept);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
