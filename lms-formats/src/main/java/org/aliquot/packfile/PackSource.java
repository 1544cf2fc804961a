package org.aliquot.packfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/** Where a pack's files come from: a folder, or the application itself. */
public interface PackSource {

    /** What to call it before its own name is known. */
    String name();

    /** Paths below the pack's folder with {@code /} between names. */
    SortedSet<String> files() throws IOException;

    InputStream open(String file) throws IOException;
}
