package org.aliquot.tools;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which option is right in which item; without a key file, cells are scores. */
record Key(@Nullable Path file, Map<String, String> rightByItem) {

    /** Presented and left blank. */
    static final String BLANK = "-";

    static Key none() {
        return new Key(null, Map.of());
    }

    static Key read(Path file) {
        var right = new HashMap<String, String>();
        try (var input = new CsvInput(file)) {
            int item = input.column("item");
            int key = input.column("key");
            while (input.hasNext()) {
                var row = input.nextRow();
                String letter = input.text(row, key);
                if (!isLetter(letter)) {
                    throw input.bad(key, "'%s' is not an option's letter; write one letter".formatted(letter));
                }
                if (right.put(input.text(row, item), letter) != null) {
                    throw input.bad(item, "item '%s' is there twice; delete one".formatted(row.get(item)));
                }
            }
        }
        return new Key(file, right);
    }

    /** Refuses items that the key does not name. */
    void requireItem(String item) {
        if (file != null && !rightByItem.containsKey(item)) {
            throw new BadInput(file, "item '%s' of the responses has no row; add its key".formatted(item));
        }
    }

    /** What a cell must be, for the message; null when it is well. */
    @Nullable
    String wrongWith(String cell) {
        if (cell.equals(BLANK)) {
            return null;
        }
        if (file == null) {
            return cell.equals("0") || cell.equals("1")
                    ? null
                    : "'%s' is not a score; write 0, 1, - for left blank or nothing for not presented (or give --key)"
                            .formatted(cell);
        }
        return isLetter(cell)
                ? null
                : "'%s' is not an option's letter; write one letter, - for left blank or nothing for not presented"
                        .formatted(cell);
    }

    boolean isRight(String item, String cell) {
        return cell.equals(file == null ? "1" : rightByItem.get(item));
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }
}
