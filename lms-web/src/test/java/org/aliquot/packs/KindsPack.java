package org.aliquot.packs;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.aliquot.packfile.PackFolder;

/** A pack with one question of each kind and the exam {@code all-kinds} over them, in the course {@code kinds}. */
public final class KindsPack {

    public static final String COURSE = "kinds";
    public static final String EXAM = "all-kinds";

    /** How many questions the exam has. */
    public static final int LENGTH = 13;

    private KindsPack() {}

    public static Path folder() {
        URL pack = Objects.requireNonNull(KindsPack.class.getResource("kinds/pack.yaml"));
        try {
            return Path.of(new URI(pack.toString())).resolveSibling("");
        } catch (URISyntaxException notAFile) {
            throw new IllegalStateException(notAFile);
        }
    }

    public static List<PackFolder> source() {
        return List.of(new PackFolder(folder()));
    }
}
