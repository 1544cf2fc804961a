package org.aliquot.prose;

import java.util.List;

/**
 * A paragraph, wherever it stands, or a table. Headings, formulas set apart, exhibits and pointers to checks and facts are no text.
 *
 * @param words without mark-up
 * @param lines as they are written, whole
 */
public record TextBlock(boolean isTable, String words, List<String> lines) {

    public TextBlock {
        lines = List.copyOf(lines);
    }
}
