package org.aliquot.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Values that no honest program sends, as JSON and as text of a form; a seed decides which. */
final class HostileValues {

    private static final List<String> TEXTS = List.of(
            "\0",
            "before\0after",
            "",
            " ",
            "\uFEFF",
            "\u202E\u0000\u202D",
            "\uFFFF",
            "\uD83E\uDDEA",
            "e\u0301\u0301\u0301",
            "' or 1=1 --",
            "%s%n%d",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "{{7*7}}${7*7}",
            "-1",
            "0",
            "01",
            "2147483648",
            "9223372036854775808",
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "NaN",
            "Infinity",
            "0x7f",
            "1,5",
            "\u0661\u0662",
            "null",
            "true",
            "[]",
            "00000000-0000-0000-0000-000000000000",
            "{not-a-uuid}",
            "2026-02-30",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "0000-00-00",
            "9999-12-31T23:59:60Z",
            "+1000000000-12-31T23:59:59Z",
            "24:60",
            "a@b",
            "Etc/Nowhere",
            "\\",
            "\"",
            "*",
            "(((((((((((a+)+)+)+)+)+)+)+)+)+)+b",
            "a:* & !b | <->");

    private static final List<String> DOCUMENTS = List.of(
            "",
            "null",
            "[]",
            "{}",
            "0",
            "\"\"",
            "{",
            "[[[[",
            "{\"a\":1,\"a\":2}",
            "{\"\\u0000\":1}",
            "{\"\\ud800\":1}",
            "\uFEFF{}",
            "nul",
            "{\"a\":01}",
            "// {}");

    private static final int DEEP = 20_000;
    private static final int LONG = 60_000;
    private static final int DIGITS = 400;

    private final RandomGenerator random;

    HostileValues(long seed) {
        random = new Random(seed);
    }

    RandomGenerator random() {
        return random;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String text() {
        return switch (random.nextInt(30)) {
            case 0 -> "x".repeat(LONG);
            case 1 -> "9".repeat(DIGITS);
            case 2 -> "\u00E9".repeat(3_000);
            case 3 -> "(".repeat(5_000);
            default -> oneOf(TEXTS);
        };
    }

    /** One value in JSON's notation, not always valid. */
    String json() {
        return switch (random.nextInt(22)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> "{}";
            case 3 -> "[]";
            case 4 -> "[null]";
            case 5 -> "{\"a\":{\"b\":null}}";
            case 6 -> "-1";
            case 7 -> "1e999999999";
            case 8 -> "9".repeat(DIGITS);
            case 9 -> "-1e-999999999";
            case 10 -> "0.1";
            case 11 -> "2147483648";
            case 12 -> "9223372036854775807";
            case 13 -> "\"\\u0000\"";
            case 14 -> "\"\\ud800\"";
            case 15 -> "\"\\udc00\\ud800\"";
            case 16 -> "[".repeat(DEEP) + "]".repeat(DEEP);
            case 17 -> "NaN";
            case 18 -> "\"unfinished";
            default -> quoted(text());
        };
    }

    String document() {
        return chance(0.1) ? "{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP) : oneOf(DOCUMENTS);
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char sign : text.toCharArray()) {
            if (sign < ' ' || sign == '"' || sign == '\\' || Character.isSurrogate(sign)) {
                json.append("\\u%04x".formatted((int) sign));
            } else {
                json.append(sign);
            }
        }
        return json.append('"').toString();
    }

    /** For an address or a form; now and then such as no encoder makes. */
    String encoded(String text) {
        return switch (random.nextInt(12)) {
            case 0 -> "%ED%A0%80";
            case 1 -> "%C0%80";
            case 2 -> "%00";
            case 3 -> "%FF%FE";
            default -> percent(text);
        };
    }

    static String percent(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            boolean plain = one == '-' || one == '.' || one == '_' || (Character.isLetterOrDigit(one) && one > 0);
            encoded.append(
                    plain
                            ? String.valueOf((char) one)
                            : "%%%02X".formatted(one & 0xFF).toUpperCase(Locale.ROOT));
        }
        return encoded.toString();
    }
}
