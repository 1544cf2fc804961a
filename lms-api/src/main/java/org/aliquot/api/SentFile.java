package org.aliquot.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.aliquot.spool.Spooled;

/** A file that was written for one answer, and is gone when it is sent. */
public final class SentFile {

    private SentFile() {}

    /** Sends one that was made aside and closes it, also when the reader goes away. */
    public static void made(Spooled made, String type, String name, HttpServletResponse response) throws IOException {
        try (Spooled file = made) {
            response.setContentType(type);
            response.setContentLengthLong(file.bytes());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            file.sendTo(response.getOutputStream());
        }
    }

    /** Sends it and deletes it, also when the reader goes away. */
    public static void zip(Path file, String name, HttpServletResponse response) throws IOException {
        try {
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
