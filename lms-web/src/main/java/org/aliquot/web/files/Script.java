package org.aliquot.web.files;

import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a module of ours and those that it imports into one text, since a phone would otherwise fetch sixty in
 * turn. Each stays a scope of its own, run in the order a browser would run it; comments are left out. The source stays plain
 * modules.
 */
public final class Script {

    private static final Pattern IMPORT = Pattern.compile(
            "^import (?:\\{(?<names>[^}]*)} from )?\"aliquot/(?<module>(?!phrases\")[a-z/-]+)\";$", Pattern.MULTILINE);

    /** The phrases of the page's language stay a module of their own: the page's import map says which file it is. */
    private static final Pattern OUTSIDE =
            Pattern.compile("^import \\{[^}]*} from \"aliquot/phrases\";\n", Pattern.MULTILINE);

    private static final Pattern EXPORT =
            Pattern.compile("^export (?<kind>(?:async )?function|class|const) (?<name>\\w+)", Pattern.MULTILINE);

    private static final Pattern COMMENT = Pattern.compile("(?ms)^ *(/\\*\\*.*?\\*/|//[^\n]*)\n");

    private final UnaryOperator<String> read;
    private final Map<String, String> linked = new LinkedHashMap<>();
    private final Set<String> outside = new TreeSet<>();
    private final Set<String> underWay = new HashSet<>();

    private Script(UnaryOperator<String> read) {
        this.read = read;
    }

    /** The module of this name, such as {@code room/room}, with all it needs; {@code read} gives the text of each. */
    public static String link(String module, UnaryOperator<String> read) {
        Script script = new Script(read);
        script.add(module);
        return String.join("", script.outside) + String.join("\n", script.linked.values());
    }

    private void add(String module) {
        if (linked.containsKey(module)) {
            return;
        }
        if (!underWay.add(module)) {
            throw new IllegalStateException("modules import each other in a circle: " + underWay);
        }
        String whole = COMMENT.matcher(read.apply(module)).replaceAll("");
        OUTSIDE.matcher(whole).results().map(MatchResult::group).forEach(outside::add);
        String text = OUTSIDE.matcher(whole).replaceAll("");
        IMPORT.matcher(text).results().map(found -> found.group("module")).forEach(this::add);
        linked.put(module, scope(module, text));
    }

    private static String scope(String module, String text) {
        String exports =
                EXPORT.matcher(text).results().map(found -> found.group("name")).collect(joining(", "));
        String body = IMPORT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(names(found)));
        return "const %s = (() => {\n%s\nreturn { %s };\n})();"
                .formatted(constant(module), EXPORT.matcher(body).replaceAll("${kind} ${name}"), exports);
    }

    /** {@code { a, b as c }} of a module as constants. */
    private static String names(MatchResult found) {
        String names = found.group("names");
        return names == null
                ? ""
                : "const {%s} = %s;".formatted(names.replace(" as ", ": "), constant(found.group("module")));
    }

    private static String constant(String module) {
        return "$" + module.replaceAll("\\W", "_");
    }
}
