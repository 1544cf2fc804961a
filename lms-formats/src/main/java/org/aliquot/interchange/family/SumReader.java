package org.aliquot.interchange.family;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the formulas of Moodle, which are PHP, and of Canvas. What they mean there and not here ends the reading with a reason. */
public final class SumReader {

    /** Whose formula it is. */
    public enum Dialect {
        MOODLE("**", Set.of("abs", "ceil", "floor", "max", "min", "pow", "round", "pi")),
        CANVAS("^", Set.of("abs", "ceil", "floor", "max", "min"));

        private final String power;
        private final Set<String> functions;

        Dialect(String power, Set<String> functions) {
            this.power = power;
            this.functions = functions;
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(?:(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,2})?)|\\{(?<wildcard>[^{}]+)}"
                    + "|(?<word>[A-Za-z_]\\w*)|(?<sign>\\*\\*|\\S))");

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 50;

    private final Dialect dialect;
    private final Set<String> wildcards;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;
    private boolean powered;

    private SumReader(Dialect dialect, Set<String> wildcards) {
        this.dialect = dialect;
        this.wildcards = wildcards;
    }

    /**
     * Reads a whole formula.
     *
     * @param wildcards what has a range
     * @throws Unfit when it is none that our families could hold
     */
    public static Sum read(String formula, Dialect dialect, Set<String> wildcards) {
        if (formula.length() > LONGEST) {
            throw new Unfit("its formula is longer than " + LONGEST + " characters");
        }
        SumReader reader = new SumReader(dialect, wildcards);
        Matcher token = TOKEN.matcher(formula);
        while (token.lookingAt()) {
            reader.tokens.add(token.group().strip());
            token.region(token.end(), formula.length());
        }
        Sum sum = reader.sum();
        if (reader.at < reader.tokens.size()) {
            throw reader.stopped();
        }
        return sum;
    }

    private String next() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean take(String sign) {
        if (next().equals(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private Unfit stopped() {
        return switch (next()) {
            case "" -> new Unfit("its formula ends too early");
            case "%" -> new Unfit("its formula takes a remainder (%), which our formulas cannot");
            case "^" -> new Unfit("its formula has ^, which is no power in Moodle");
            default -> new Unfit("its formula cannot be read from '" + next() + "' on");
        };
    }

    private Sum sum() {
        if (++depth > DEEPEST) {
            throw new Unfit("its formula has more than " + DEEPEST + " brackets in each other");
        }
        Sum sum = product();
        while (next().equals("+") || next().equals("-")) {
            char sign = tokens.get(at++).charAt(0);
            sum = new Sum.Pair(sign, sum, product());
        }
        depth--;
        return sum;
    }

    private Sum product() {
        Sum product = signed();
        while (next().equals("*") || next().equals("/")) {
            char sign = tokens.get(at++).charAt(0);
            product = new Sum.Pair(sign, product, signed());
        }
        return product;
    }

    private Sum signed() {
        boolean minus = take("-");
        if (!minus) {
            take("+");
        }
        if (next().equals("-") || next().equals("+")) {
            throw new Unfit("its formula has two signs in a row; brackets would say what is meant");
        }
        powered = false;
        Sum sum = power();
        if (minus && powered) {
            throw new Unfit("its formula has a minus before a power; brackets would say which comes first");
        }
        return minus ? new Sum.Minus(sum) : sum;
    }

    private Sum power() {
        Sum base = atom();
        if (!take(dialect.power)) {
            powered = false;
            return base;
        }
        boolean minus = take("-");
        Sum exponent = atom();
        if (next().equals(dialect.power)) {
            throw new Unfit("its formula has a power of a power; brackets would say which comes first");
        }
        powered = true;
        return new Sum.Pair('^', base, minus ? new Sum.Minus(exponent) : exponent);
    }

    private Sum atom() {
        String token = next();
        if (token.isEmpty()) {
            throw stopped();
        }
        char first = token.charAt(0);
        if (Character.isDigit(first) || first == '.' && token.length() > 1) {
            at++;
            return new Sum.Literal(new BigDecimal(token.endsWith(".") ? token + "0" : token));
        }
        if (first == '{') {
            at++;
            return name(token.substring(1, token.length() - 1));
        }
        if (Character.isLetter(first) || first == '_') {
            at++;
            return word(token);
        }
        if (take("(")) {
            Sum inside = sum();
            if (!take(")")) {
                throw stopped();
            }
            return inside;
        }
        throw stopped();
    }

    private Sum name(String wildcard) {
        if (!wildcards.contains(wildcard)) {
            throw new Unfit("its formula uses " + wildcard + ", for which the file gives no range");
        }
        return new Sum.Name(wildcard);
    }

    private Sum word(String word) {
        if (next().equals("(")) {
            return call(word.toLowerCase(Locale.ROOT));
        }
        boolean constant = dialect == Dialect.CANVAS && Set.of("pi", "e").contains(word) && !wildcards.contains(word);
        return constant ? new Sum.Call(word, List.of()) : name(word);
    }

    private Sum call(String function) {
        if (!dialect.functions.contains(function)) {
            throw new Unfit("its formula uses " + function + ", which our formulas do not have");
        }
        at++;
        List<Sum> of = new ArrayList<>();
        if (!take(")")) {
            do {
                of.add(sum());
            } while (take(","));
            if (!take(")")) {
                throw stopped();
            }
        }
        return counted(function, of);
    }

    private static Sum counted(String function, List<Sum> of) {
        boolean fits = switch (function) {
            case "pi" -> of.isEmpty();
            case "pow" -> of.size() == 2;
            case "round" -> of.size() == 1 || of.size() == 2 && isPlaces(of.getLast());
            case "max", "min" -> of.size() >= 2;
            default -> of.size() == 1;
        };
        if (!fits) {
            throw new Unfit("its formula uses " + function + " in a way that our formulas cannot");
        }
        return function.equals("pow") ? new Sum.Pair('^', of.getFirst(), of.getLast()) : new Sum.Call(function, of);
    }

    private static boolean isPlaces(Sum sum) {
        return sum instanceof Sum.Literal(BigDecimal number)
                && number.toString().matches("[0-9]");
    }
}
