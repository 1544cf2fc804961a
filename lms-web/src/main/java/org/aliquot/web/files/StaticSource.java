package org.aliquot.web.files;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.webjars.WebJarVersionLocator;

/** Reads static files from the class path by the address that serves them, ours and those of WebJars. */
public final class StaticSource {

    private static final String WEBJARS = "/webjars/";
    private static final String SERVED = "META-INF/resources";
    private final WebJarVersionLocator versions = new WebJarVersionLocator();

    /** What is put together with what it imports, by address. */
    private final Map<String, Supplier<String>> assembled = Map.of(
            "/css/app.css", this::stylesheet,
            "/js/room/room.js", () -> script("room/room"),
            "/js/room/question-preview.js", () -> script("room/question-preview"));

    /** The address of a file below {@code static}. */
    static String address(Resource file) throws IOException {
        String url = file.getURL().toString();
        return url.substring(url.lastIndexOf("/static/") + "/static".length());
    }

    /** What is put together in one folder, by path below it. */
    Map<String, Supplier<String>> assembledIn(String folder) {
        return assembled.entrySet().stream()
                .filter(file -> file.getKey().startsWith(folder))
                .collect(toMap(file -> file.getKey().substring(folder.length()), Map.Entry::getValue));
    }

    /** As browsers get it. */
    byte[] bytes(String address) {
        Supplier<String> text = assembled.get(address);
        return text == null ? read(address) : text.get().getBytes(StandardCharsets.UTF_8);
    }

    /** The class path entry behind an address, with the WebJar's version put in; null where there is no such WebJar. */
    public @Nullable String path(String address) {
        if (!address.startsWith(WEBJARS)) {
            return "static" + address;
        }
        String[] parts = address.substring(WEBJARS.length()).split("/", 2);
        return versions.fullPath(parts[0], parts[1]);
    }

    /** The address with the WebJar's version put in. */
    String served(String address) {
        String path = path(address);
        return path != null && path.startsWith(SERVED) ? path.substring(SERVED.length()) : address;
    }

    public String text(String address) {
        return new String(read(address), StandardCharsets.UTF_8);
    }

    private byte[] read(String address) {
        try (InputStream in = StaticSource.class.getClassLoader().getResourceAsStream(String.valueOf(path(address)))) {
            if (in == null) {
                throw new IllegalStateException("no static file " + address);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module of ours, such as {@code room/room}, with those that it imports. */
    public String script(String module) {
        return Script.link(module, name -> text("/js/" + name + ".js"));
    }

    /** {@code /css/app.css} with everything it imports. */
    public String stylesheet() {
        return Stylesheet.assemble(text("/css/app.css"), file -> text(file.startsWith("/") ? file : "/css/" + file));
    }
}
