package org.aliquot.prose.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the slips in a formula that would show as an error on the page; it does not know TeX's commands. */
final class Tex {

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\(begin|end)\\{([^{}]*)}|\\\\(left|right)(?![a-zA-Z])|\\\\([a-zA-Z]+|.)|[{}$]", Pattern.DOTALL);

    /** Commands that reach outside the formula or define new ones. */
    private static final Set<String> REFUSED = Set.of(
            "href",
            "url",
            "includegraphics",
            "htmlClass",
            "htmlId",
            "htmlStyle",
            "htmlData",
            "def",
            "gdef",
            "edef",
            "xdef",
            "let",
            "futurelet",
            "newcommand",
            "renewcommand",
            "providecommand",
            "global",
            "char",
            "catcode",
            "input");

    private final Deque<String> open = new ArrayDeque<>();

    private Tex() {}

    /** What is wrong with a formula, or empty. */
    static Optional<String> flaw(String tex) {
        if (tex.isBlank()) {
            return Optional.of("the formula is empty");
        }
        return new Tex().read(tex);
    }

    private Optional<String> read(String tex) {
        Matcher token = TOKEN.matcher(tex);
        while (token.find()) {
            Optional<String> flaw = take(token);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of("the formula opens " + open.peek() + " and does not close it");
    }

    private Optional<String> take(Matcher token) {
        if (token.group(1) != null) {
            String name = "\\begin{" + token.group(2) + "}";
            return token.group(1).equals("begin") ? push(name) : pop(name, token.group());
        }
        if (token.group(3) != null) {
            return token.group(3).equals("left") ? push("\\left") : pop("\\left", "\\right");
        }
        if (token.group(4) != null) {
            return REFUSED.contains(token.group(4))
                    ? Optional.of("the formula may not use \\" + token.group(4))
                    : Optional.empty();
        }
        return switch (token.group()) {
            case "{" -> push("{");
            case "}" -> pop("{", "}");
            default -> Optional.of("the formula holds a $; write \\$");
        };
    }

    private Optional<String> push(String name) {
        open.push(name);
        return Optional.empty();
    }

    private Optional<String> pop(String name, String closer) {
        if (name.equals(open.peek())) {
            open.pop();
            return Optional.empty();
        }
        return Optional.of("the formula has " + closer + " without " + name + " before it");
    }
}
