package org.aliquot.packfile;

import java.util.List;
import java.util.Optional;

/**
 * A Markdown file as its fields, which stand between two lines of hyphens, and its text.
 *
 * @param linesBefore how many lines of the file stand before the text
 */
record FrontMatter(Fields fields, String body, int linesBefore) {

    private static final String FENCE = "---";

    static Optional<FrontMatter> read(String file, String text, Findings findings) {
        List<String> lines = text.lines().toList();
        int end = lines.isEmpty() || !lines.getFirst().equals(FENCE)
                ? -1
                : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end < 1) {
            findings.add(file, 1, "a lesson begins with its fields between two lines of ---");
            return Optional.empty();
        }
        // the empty first line stands for the fence, so that lines are the file's
        String head = "\n" + String.join("\n", lines.subList(1, end)) + "\n";
        String body = String.join("\n", lines.subList(end + 1, lines.size()));
        return YamlFile.read(file, head, findings).map(fields -> new FrontMatter(fields, body, end + 1));
    }
}
