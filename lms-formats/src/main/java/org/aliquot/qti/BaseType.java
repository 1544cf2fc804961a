package org.aliquot.qti;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of value a variable holds, and how such a value is written. */
public enum BaseType {
    IDENTIFIER("identifier"),
    BOOLEAN("boolean"),
    INTEGER("integer"),
    FLOAT("float"),
    STRING("string"),
    POINT("point"),
    PAIR("pair"),
    DIRECTED_PAIR("directedPair"),
    DURATION("duration"),
    FILE("file"),
    URI("uri");

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
    private static final Pattern PERIOD =
            Pattern.compile("P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)S)?)?");

    private final String word;

    BaseType(String word) {
        this.word = word;
    }

    static BaseType of(@Nullable String word) {
        for (BaseType type : values()) {
            if (type.word.equals(word)) {
                return type;
            }
        }
        throw new Unsupported("base type " + word);
    }

    String word() {
        return word;
    }

    boolean isNumber() {
        return this == INTEGER || this == FLOAT || this == DURATION;
    }

    private boolean isText() {
        return this == STRING || this == IDENTIFIER || this == URI || this == FILE;
    }

    /** Whether values of both kinds can be the same value. */
    boolean comparable(BaseType other) {
        return this == other || isNumber() && other.isNumber() || isText() && other.isText();
    }

    /** The value that is written so; empty where this kind has no such value, or where nothing is written. */
    public Optional<Object> parse(String written) {
        if (this == STRING) {
            String text = pretty(written);
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
        String text = written.strip();
        return text.isEmpty() ? Optional.empty() : Optional.ofNullable(parsed(text));
    }

    private @Nullable Object parsed(String text) {
        return switch (this) {
            case IDENTIFIER, URI, FILE, STRING -> text;
            case BOOLEAN -> truth(text);
            case INTEGER -> integer(text);
            case FLOAT -> number(text);
            case DURATION -> seconds(text);
            case POINT -> spot(text.split("[\\s,]+"));
            case PAIR -> pair(text.split("\\s+"), false);
            case DIRECTED_PAIR -> pair(text.split("\\s+"), true);
        };
    }

    /** Text on lines of its own, as editors of XML lay it out, is meant without the white space around it. */
    private static String pretty(String written) {
        return written.startsWith("\n") || written.startsWith("\r") || written.endsWith("\n")
                ? written.strip()
                : written;
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true", "1" -> Boolean.TRUE;
            case "false", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Long integer(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        try {
            return new BigDecimal(text).longValueExact();
        } catch (ArithmeticException fraction) {
            return null;
        }
    }

    private static @Nullable Double number(String text) {
        return NUMBER.matcher(text).matches() ? Double.valueOf(text) : null;
    }

    private static @Nullable Double seconds(String text) {
        var match = PERIOD.matcher(text);
        if (!match.matches() || text.endsWith("P") || text.endsWith("T")) {
            return number(text);
        }
        return 86_400 * part(match.group(1))
                + 3_600 * part(match.group(2))
                + 60 * part(match.group(3))
                + part(match.group(4));
    }

    private static double part(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits);
    }

    private static @Nullable Spot spot(String[] words) {
        if (words.length != 2) {
            return null;
        }
        Double x = number(words[0]);
        Double y = number(words[1]);
        return x == null || y == null ? null : new Spot(x, y);
    }

    private static @Nullable Pair pair(String[] words, boolean directed) {
        if (words.length != 2) {
            return null;
        }
        return directed ? new Pair.Directed(words[0], words[1]) : Pair.Loose.of(words[0], words[1]);
    }
}
