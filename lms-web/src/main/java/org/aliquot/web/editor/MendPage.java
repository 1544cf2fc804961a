package org.aliquot.web.editor;

import java.util.List;
import java.util.UUID;

/**
 * The page on which a question of an import is mended before it is taken.
 *
 * @param source what it is called in the file, and where it stands
 * @param why what the import says of it
 * @param back the report of the import
 */
public record MendPage(
        UUID importId,
        String fileName,
        int position,
        String source,
        List<String> why,
        String back,
        ItemEditor editor) {}
