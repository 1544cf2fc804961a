package org.aliquot.backfill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in the text format of PostgreSQL's {@code copy}. */
final class CopyText {

    private CopyText() {}

    static void append(StringBuilder row, @Nullable Object value) {
        switch (value) {
            case null -> row.append("\\N");
            case List<?> list -> escape(row, array(list));
            case Number number -> row.append(number);
            default -> escape(row, value.toString());
        }
    }

    private static String array(List<?> values) {
        StringBuilder array = new StringBuilder("{");
        for (Object value : values) {
            String text = value.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            array.append(array.length() == 1 ? "\"" : ",\"").append(text).append('"');
        }
        return array.append('}').toString();
    }

    private static void escape(StringBuilder row, String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            switch (sign) {
                case '\\' -> row.append("\\\\");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                case '\t' -> row.append("\\t");
                default -> row.append(sign);
            }
        }
    }
}
