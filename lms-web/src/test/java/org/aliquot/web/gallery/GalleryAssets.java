package org.aliquot.web.gallery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.web.Assets;
import org.aliquot.web.ImportMap;
import org.aliquot.web.files.Modules;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/** Static files by their plain names. */
class GalleryAssets implements Assets {

    private static final Path STATIC = Path.of("src/main/resources/static");

    @Override
    public String url(String file) {
        return file;
    }

    @Override
    public ImportMap modules(String folder, Language language) {
        return Modules.map(scripts(), folder, language, this::url);
    }

    /** Pages of the gallery are nobody's, and nothing of them is kept. */
    @Override
    public @Nullable String worker() {
        return null;
    }

    private static List<String> scripts() {
        try (Stream<Path> files = Files.walk(STATIC.resolve("js"))) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .map(file -> "/" + STATIC.relativize(file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
