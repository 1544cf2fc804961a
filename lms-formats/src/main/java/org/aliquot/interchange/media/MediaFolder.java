package org.aliquot.interchange.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.bounded.SafeNames;
import org.aliquot.interchange.QuestionMedia;

/** Puts pictures beside a file, where its texts link to them. */
public final class MediaFolder {

    private final Path folder;
    private final Set<String> kept = new HashSet<>();

    public MediaFolder(Path beside) {
        this.folder = beside.toAbsolutePath().resolveSibling("").normalize();
    }

    /** Writes those that are not there yet. */
    public void keep(List<QuestionMedia> media) throws IOException {
        for (QuestionMedia medium : media) {
            Path file = folder.resolve(medium.name()).normalize();
            if (!SafeNames.staysInside(medium.name()) || !file.startsWith(folder) || !kept.add(medium.name())) {
                continue;
            }
            Files.createDirectories(file.resolveSibling(""));
            try (InputStream in = medium.content().open()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
