package org.aliquot.web.editor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A question's tags as one line: separated by commas, in quotation marks where a tag has a comma or such a mark itself. */
final class TagList {

    private static final Pattern TAG = Pattern.compile("\\s*\"((?:[^\"]|\"\")*)\"\\s*(?=,|$)|[^,]+");

    private TagList() {}

    static String write(List<String> tags) {
        return tags.stream()
                .map(tag -> tag.matches("[^,\"]*") ? tag : "\"" + tag.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(", "));
    }

    static List<String> read(String typed) {
        return TAG.matcher(typed)
                .results()
                .map(tag -> tag.group(1) == null
                        ? tag.group().strip()
                        : tag.group(1).replace("\"\"", "\""))
                .filter(tag -> !tag.isBlank())
                .toList();
    }
}
