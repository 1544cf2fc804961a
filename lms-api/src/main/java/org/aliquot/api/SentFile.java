package org.aliquot.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aliquot.spool.Spooled;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file that was written for one answer, and is gone when it is sent; nobody on the way keeps it. */
public final class SentFile {

    private SentFile() {}

    /** Sends one that was made aside, to be kept under this name, and closes it, also when the reader goes away. */
    public static void made(Spooled made, String type, String name, HttpServletResponse response) throws IOException {
        send(made, type, attached(name), response);
    }

    /** The same, to be looked at and printed. */
    public static void shown(Spooled made, String type, String name, HttpServletResponse response) throws IOException {
        send(made, type, ContentDisposition.inline().filename(name).build(), response);
    }

    /** Sends it and deletes it, also when the reader goes away. */
    public static void zip(Path file, String name, HttpServletResponse response) throws IOException {
        try {
            head(Files.size(file), "application/zip", attached(name), response);
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void send(Spooled made, String type, ContentDisposition how, HttpServletResponse response)
            throws IOException {
        try (Spooled file = made) {
            head(file.bytes(), type, how, response);
            file.sendTo(response.getOutputStream());
        }
    }

    private static void head(long bytes, String type, ContentDisposition how, HttpServletResponse response) {
        response.setContentType(type);
        response.setContentLengthLong(bytes);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, how.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static ContentDisposition attached(String name) {
        return ContentDisposition.attachment().filename(name).build();
    }
}
