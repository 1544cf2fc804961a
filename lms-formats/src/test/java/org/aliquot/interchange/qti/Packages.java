package org.aliquot.interchange.qti;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.aliquot.interchange.QuestionSource;

/** Files of questions, made for a test. */
final class Packages {

    private Packages() {}

    static QuestionSource file(Path folder, String name, String text) throws IOException {
        return new QuestionSource(Files.writeString(folder.resolve(name), text));
    }

    static QuestionSource zip(Path file, Map<String, String> texts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return new QuestionSource(file);
    }
}
