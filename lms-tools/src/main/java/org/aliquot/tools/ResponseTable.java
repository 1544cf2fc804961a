package org.aliquot.tools;

import java.nio.file.Path;
import java.util.List;
import org.aliquot.classical.ScoreMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A file of responses, wide or long.
 *
 * @param options what was found in cells, in order of appearance; choices hold their numbers
 * @param choices by answer of the responses
 */
record ResponseTable(
        List<String> persons, List<String> items, ScoreMatrix responses, List<String> options, Ints choices) {

    /** Numbers by place. */
    interface Ints {
        int at(int place);
    }

    static ResponseTable read(Path file, @Nullable Path keyFile) {
        Key key = keyFile == null ? Key.none() : Key.read(keyFile);
        try (var input = new CsvInput(file)) {
            ResponseTable table = isLong(input) ? LongResponses.read(input, key) : WideResponses.read(input, key);
            if (table.persons().isEmpty()) {
                throw new BadInput(file, "there are no rows below the header; write one per person");
            }
            if (table.responses().size() == 0) {
                throw new BadInput(
                        file, "every cell is empty, so nothing was presented to anyone; fill in the responses");
            }
            return table;
        }
    }

    private static boolean isLong(CsvInput input) {
        return input.columns().size() == 3 && input.has("item") && input.has("response");
    }
}
