package org.aliquot.interchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways in which a file goes wrong by accident or on purpose. */
final class Mutations {

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "<",
            ">",
            "&",
            "=",
            "~",
            "#",
            "\\",
            ":",
            "%",
            "->",
            "####",
            "\u0000",
            "\uFEFF",
            "\r",
            "\t",
            ";",
            ",",
            "&#0;",
            "&amp;",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?x?>",
            "<!DOCTYPE x>",
            "null",
            "true",
            "[]",
            "{}",
            "''",
            "\"\"",
            "-1",
            "0",
            "1e400",
            "1e-400",
            "99999999999999999999999999",
            "NaN",
            "-0",
            "0x7f",
            "1e999999999",
            "0.0000001",
            "∞",
            "１",
            "../",
            "/etc/passwd",
            "file:///etc/passwd",
            "http://127.0.0.1:9/",
            "javascript:alert(1)",
            "@@PLUGINFILE@@/",
            "$IMS-CC-FILEBASE$/",
            "[[g1]]",
            "[[",
            "{1:MC:=a~b}",
            "![](",
            "](",
            "$`",
            "`",
            "**",
            "\n\n",
            "| --- |\n",
            "> ",
            "- ",
            "# ",
            "<b>",
            "</b>",
            "<p>",
            "</p>",
            "*",
            "?",
            "!!java.net.URL",
            "&a",
            "*a",
            "<<:",
            "---\n",
            "|",
            "\u202E",
            "\uD83D\uDE00",
            "ß",
            "İ");
    private static final List<String> TAGS = List.of(
            "b", "p", "text", "item", "question", "answer", "div", "table", "tr", "td", "li", "ul", "sup", "img");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    byte[] of(byte[] file) {
        byte[] damaged = file;
        for (int i = random.nextInt(4); i >= 0; i--) {
            damaged = once(damaged.length == 0 ? new byte[] {' '} : damaged);
        }
        return damaged;
    }

    private byte[] once(byte[] file) {
        int at = random.nextInt(file.length);
        int end = Math.min(file.length, at + 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(12)) {
            case 0 -> flipped(file, at);
            case 1 -> Arrays.copyOf(file, at);
            case 2 -> replaced(file, at, end, new byte[0]);
            case 3 -> replaced(file, at, at, Arrays.copyOfRange(file, at, end));
            case 4 -> replaced(file, at, at, piece());
            case 5 -> replaced(file, at, Math.min(end, at + 12), piece());
            case 6 -> number(file, at);
            case 7 -> swapped(file, at);
            case 8 -> replaced(file, at, at, nested());
            case 9 -> replaced(file, at, at, Arrays.copyOfRange(file, random.nextInt(at + 1), at));
            case 10 -> quoted(file, at);
            default ->
                new String(file, StandardCharsets.UTF_8)
                        .replace("\n", random.nextBoolean() ? "\r" : "")
                        .getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] replaced(byte[] file, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.writeBytes(by);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }

    private byte[] flipped(byte[] file, int at) {
        byte[] flipped = file.clone();
        flipped[at] = (byte) random.nextInt(256);
        return flipped;
    }

    private byte[] piece() {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }

    /** The next number in the file becomes another. */
    private byte[] number(byte[] file, int at) {
        int from = at;
        while (from < file.length && !Character.isDigit(file[from])) {
            from++;
        }
        int to = from;
        while (to < file.length && Character.isDigit(file[to])) {
            to++;
        }
        List<String> numbers =
                List.of("-1", "0", "2147483648", "9".repeat(60), "1e9", "0.1", "007", "1e-320", "-9223372036854775809");
        return replaced(
                file, from, to, numbers.get(random.nextInt(numbers.size())).getBytes(StandardCharsets.UTF_8));
    }

    /** Two words of letters change places, so that tags and fields stand where they do not belong. */
    private byte[] swapped(byte[] file, int at) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String[] words = text.split("[^A-Za-z_-]+");
        if (words.length == 0) {
            return file;
        }
        String one = words[random.nextInt(words.length)];
        String other = words[random.nextInt(words.length)];
        if (one.isEmpty()) {
            return file;
        }
        int found = text.indexOf(one, at);
        int place = found < 0 ? text.indexOf(one) : found;
        return replaced(file, place, place + one.length(), other.getBytes(StandardCharsets.ISO_8859_1));
    }

    private byte[] nested() {
        int depth = 1 << random.nextInt(13);
        String tag = TAGS.get(random.nextInt(TAGS.size()));
        return (switch (random.nextInt(8)) {
                    case 0 -> "<" + tag + ">";
                    case 1 -> "<" + tag + "></" + tag + ">";
                    case 2 -> "[";
                    case 3 -> "{\"a\":";
                    case 4 -> "> ";
                    case 5 -> "&lt;" + tag + "&gt;";
                    case 6 -> "*a **b ";
                    default -> "[(![";
                })
                .repeat(depth)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A long run of one sign. */
    private byte[] quoted(byte[] file, int at) {
        byte[] run = piece();
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = random.nextInt(3_000); i >= 0; i--) {
            many.writeBytes(run);
        }
        return replaced(file, at, at, many.toByteArray());
    }
}
