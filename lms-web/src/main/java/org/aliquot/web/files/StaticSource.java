package org.aliquot.web.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.webjars.WebJarVersionLocator;

/** Reads static files from the class path by the address that serves them, ours and those of WebJars. */
public final class StaticSource {

    private static final String WEBJARS = "/webjars/";
    private final WebJarVersionLocator versions = new WebJarVersionLocator();

    /** The class path entry behind an address, with the WebJar's version put in; null where there is no such WebJar. */
    public @Nullable String path(String address) {
        if (!address.startsWith(WEBJARS)) {
            return "static" + address;
        }
        String[] parts = address.substring(WEBJARS.length()).split("/", 2);
        return versions.fullPath(parts[0], parts[1]);
    }

    public String text(String address) {
        try (InputStream in = StaticSource.class.getClassLoader().getResourceAsStream(String.valueOf(path(address)))) {
            if (in == null) {
                throw new IllegalStateException("no static file " + address);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A module of ours, such as {@code room/room}, with those of its folder that it imports. */
    public String script(String module) {
        return Script.link(module, name -> text("/js/" + name + ".js"));
    }

    /** {@code /css/app.css} with everything it imports. */
    public String stylesheet() {
        return Stylesheet.assemble(text("/css/app.css"), file -> text(file.startsWith("/") ? file : "/css/" + file));
    }
}
