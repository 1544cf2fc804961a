package org.aliquot.hostile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that can be asked for.
 *
 * @param path with places for values, such as {@code /api/v1/courses/{slug}}
 * @param names of parameters in the address or the form
 * @param type of the body, empty when there is none
 * @param schema of a JSON body
 */
record Operation(
        String method,
        String path,
        List<String> names,
        String type,
        @Nullable JsonNode schema) {

    static final String JSON = "application/json";
    static final String FORM = "application/x-www-form-urlencoded";

    /** Whatever is named there. */
    static final List<String> ANY_NAMES = List.of(
            "q",
            "after",
            "limit",
            "course",
            "cohort",
            "exam",
            "search",
            "on",
            "from",
            "to",
            "sort",
            "progress",
            "groupBy",
            "column",
            "format",
            "title",
            "version",
            "count",
            "seed",
            "area",
            "topic",
            "kind",
            "status",
            "page",
            "answer",
            "choice",
            "text",
            "value",
            "id");

    @Override
    public String toString() {
        return method + " " + path;
    }
}
