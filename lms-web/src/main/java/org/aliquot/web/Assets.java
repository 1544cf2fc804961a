package org.aliquot.web;

import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/** Addresses of style, script and font files. They carry the file's hash, so a browser keeps each for good. */
public interface Assets {

    /** The address to use for a file, such as {@code /css/app.css} or {@code /webjars/htmx.org/dist/htmx.min.js}. */
    String url(String file);

    /** Names that our modules import each other by: those every page may use, and those of one folder, such as the room's. */
    ImportMap modules(String folder, Language language);

    /** The address of the worker that keeps pages on devices; null where the installation has turned it off. */
    @Nullable
    String worker();
}
