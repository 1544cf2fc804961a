package org.aliquot.interchange.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.interchange.text.HtmlTree.Node;
import org.jspecify.annotations.Nullable;

/** Writes HTML as Markdown of our dialect; what it cannot hold is named. */
final class MarkdownText {

    /** Rows are filled up to the widest, so that few marks could make very many cells. */
    private static final int MOST_CELLS = 20_000;

    private static final Pattern TEX =
            Pattern.compile("(?s)\\\\\\((.{1,2000}?)\\\\\\)|\\\\\\[(.{1,2000}?)\\\\]|\\$\\$(.{1,2000}?)\\$\\$");
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(https?://|mailto:|#)[^\\s<>]*|[^\\s<>:?#]+");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private final boolean escaped;
    private final UnaryOperator<String> links;
    private final Collection<String> losses;
    private final @Nullable PageParts page;

    MarkdownText(boolean escaped, UnaryOperator<String> links, Collection<String> losses) {
        this(escaped, links, losses, null);
    }

    private MarkdownText(
            boolean escaped, UnaryOperator<String> links, Collection<String> losses, @Nullable PageParts page) {
        this.escaped = escaped;
        this.links = links;
        this.losses = losses;
        this.page = page;
    }

    static String ofPage(Node body, boolean escaped, UnaryOperator<String> links, Collection<String> losses) {
        return new MarkdownText(escaped, links, losses, PageParts.of(body)).write(body);
    }

    String write(Node body) {
        return String.join("\n\n", blocks(body.children())).strip();
    }

    private List<String> blocks(List<Node> nodes) {
        List<String> blocks = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node node : nodes) {
            if (isBlock(node)) {
                paragraph(line, blocks);
                blocks.addAll(block(node));
                pictures(blocks);
            } else {
                inline(node, line);
            }
        }
        paragraph(line, blocks);
        return blocks;
    }

    /** A tag that lays out its content in lines, or holds one that does. */
    private static boolean isBlock(Node node) {
        return !Tags.SILENT.contains(node.tag())
                && (Tags.BLOCKS.contains(node.tag())
                        || !node.isText() && node.children().stream().anyMatch(MarkdownText::isBlock));
    }

    private void paragraph(StringBuilder line, List<String> blocks) {
        String text = Emphasis.resolved(line.toString().strip().replaceAll("^(<br>\\s*)+|(\\s*<br>)+$", ""));
        line.setLength(0);
        if (!text.isBlank()) {
            blocks.add(escaped ? guarded(text) : text);
        }
        pictures(blocks);
    }

    private void pictures(List<String> blocks) {
        if (page != null) {
            page.show(blocks);
        }
    }

    /** What is in it stands in one line or in a frame, in which a page shows no pictures: they come after it. */
    private List<String> closed(List<Node> nodes) {
        if (page == null) {
            return blocks(nodes);
        }
        page.enter();
        List<String> blocks = blocks(nodes);
        page.leave();
        return blocks;
    }

    /** What would begin a list, a heading or a rule does not. */
    private static String guarded(String text) {
        return text.replaceFirst("^([-+#>=~])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }

    private List<String> block(Node node) {
        return switch (node.tag()) {
            case "ul", "ol" -> List.of(list(node));
            case "table" -> table(node);
            case "pre" -> List.of("```\n" + Emphasis.words(node).replaceAll("^\n|\n$", "") + "\n```");
            case "blockquote" ->
                List.of("> " + String.join("\n\n", closed(node.children())).replace("\n", "\n> "));
            case "hr" -> List.of("***");
            default -> HEADING.matcher(node.tag()).matches() ? heading(node) : contents(node);
        };
    }

    private List<String> contents(Node node) {
        lose(node);
        return blocks(node.children());
    }

    private List<String> heading(Node node) {
        if (page != null && page.isOpen()) {
            String words = String.join(" ", closed(node.children()))
                    .replaceAll("(<br>|\\s)+", " ")
                    .strip();
            return words.isEmpty() ? List.of() : List.of(page.heading(node, words));
        }
        losses.add("heading (now bold)");
        List<String> blocks = blocks(node.children());
        return blocks.stream()
                .map(text -> text.startsWith("**") ? text : "**" + text + "**")
                .toList();
    }

    private String list(Node list) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (Node item : list.children()) {
            if (item.isText() && item.text().isBlank()) {
                continue;
            }
            String mark = list.tag().equals("ol") ? number++ + ". " : "- ";
            String text = String.join("\n\n", closed(List.of(item)));
            lines.add(mark
                    + text.replace("\n", "\n" + " ".repeat(mark.length())).replaceAll("(?m)^ +$", ""));
        }
        return String.join("\n", lines);
    }

    private List<String> table(Node table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> captions = new ArrayList<>();
        rows(table, rows, captions);
        if (rows.isEmpty()) {
            return captions;
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        if ((long) width * rows.size() > MOST_CELLS) {
            losses.add("a table with more than " + MOST_CELLS + " cells");
            return captions;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = new ArrayList<>(rows.get(i));
            while (row.size() < width) {
                row.add("");
            }
            text.append("| ").append(String.join(" | ", row)).append(" |\n");
            if (i == 0) {
                text.append("|").append(" --- |".repeat(width)).append('\n');
            }
        }
        captions.add(text.toString().strip());
        return captions;
    }

    private void rows(Node node, List<List<String>> rows, List<String> captions) {
        for (Node child : node.children()) {
            if (child.tag().equals("tr")) {
                rows.add(child.children().stream()
                        .filter(cell -> cell.tag().equals("td") || cell.tag().equals("th"))
                        .map(this::cell)
                        .toList());
            } else if (child.tag().equals("caption")) {
                captions.addAll(blocks(child.children()));
            } else if (!child.isText()) {
                rows(child, rows, captions);
            }
        }
    }

    private String cell(Node cell) {
        if (!cell.attribute("colspan").isEmpty() || !cell.attribute("rowspan").isEmpty()) {
            losses.add("joined table cells");
        }
        String text = String.join("<br>", closed(cell.children())).replace("\n", " ");
        return escaped ? text.replaceAll("(?<!\\\\)\\|", "\\\\|") : text.replace("|", "\\|");
    }

    private void inline(Node node, StringBuilder line) {
        switch (node.tag()) {
            case Node.TEXT -> text(node.text(), line);
            case "br" -> line.append("<br>");
            case "b", "strong" -> Emphasis.wrap(node, line, Emphasis.STRONG, this::inline);
            case "i", "em" -> Emphasis.wrap(node, line, Emphasis.LIGHT, this::inline);
            case "sub", "sup", "kbd", "dfn" -> {
                line.append('<').append(node.tag()).append('>');
                node.children().forEach(child -> inline(child, line));
                line.append("</").append(node.tag()).append('>');
            }
            case "code" -> code(Emphasis.words(node), line);
            case "a" -> link(node, line);
            case "img" -> image(node, line);
            case "iframe", "video", "audio", "embed" -> elsewhere(node, line);
            default -> rest(node, line);
        }
    }

    /** A page links to what it cannot show. */
    private void elsewhere(Node node, StringBuilder line) {
        String target = page == null ? "" : links.apply(PageParts.source(node));
        lose(node);
        if (target.matches("https?://[^\\s<>()]+")) {
            line.append('[')
                    .append(escaped ? escape(target) : target)
                    .append("](")
                    .append(target)
                    .append(')');
        }
    }

    private void rest(Node node, StringBuilder line) {
        lose(node);
        if (!Tags.SILENT.contains(node.tag())) {
            node.children().forEach(child -> inline(child, line));
        }
    }

    private void lose(Node node) {
        if (Tags.SILENT.contains(node.tag())) {
            losses.add("<" + node.tag() + ">");
        } else if (!Tags.PLAIN.contains(node.tag()) && !Tags.BLOCKS.contains(node.tag())) {
            losses.add("<" + node.tag() + "> formatting");
        }
        String style = node.attribute("style");
        if (style.contains("color") || style.contains("underline") || style.contains("line-through")) {
            losses.add("colours and lines of the text");
        }
    }

    private static void code(String words, StringBuilder line) {
        String fence = words.contains("`") ? "``" : "`";
        String room = words.startsWith("`") || words.endsWith("`") ? " " : "";
        line.append(fence).append(room).append(words).append(room).append(fence);
    }

    private void link(Node node, StringBuilder line) {
        String address = node.attribute("href").strip();
        String target = page == null || page.leads(address) ? links.apply(address) : "";
        StringBuilder text = new StringBuilder();
        node.children().forEach(child -> inline(child, text));
        if (page != null && text.toString().isBlank()) {
            line.append(text);
        } else if (SAFE_LINK.matcher(target).matches()) {
            line.append('[')
                    .append(text)
                    .append("](")
                    .append(destination(target))
                    .append(')');
        } else {
            if (!target.isEmpty()) {
                losses.add("a link to " + (target.length() > 40 ? target.substring(0, 40) + "…" : target));
            }
            line.append(text);
        }
    }

    private void image(Node node, StringBuilder line) {
        String source = links.apply(node.attribute("src").strip());
        String words = node.attribute("alt").replaceAll("\\s+", " ").strip();
        if (source.isEmpty() || !SAFE_LINK.matcher(source).matches()) {
            losses.add("a picture without a file");
            line.append(escaped ? escape(words) : words);
            return;
        }
        String picture = "![" + words.replaceAll("([\\[\\]\\\\])", "\\\\$1") + "](" + destination(source) + ")";
        if (page == null) {
            line.append(picture);
        } else {
            page.picture(picture);
        }
    }

    private static String destination(String target) {
        return target.indexOf('(') >= 0 || target.indexOf(')') >= 0 ? "<" + target + ">" : target;
    }

    private void text(String text, StringBuilder line) {
        Matcher tex = TEX.matcher(text);
        int from = 0;
        while (tex.find()) {
            words(text.substring(from, tex.start()), line);
            String formula = tex.group(1) != null ? tex.group(1) : tex.group(2) != null ? tex.group(2) : tex.group(3);
            line.append("$`").append(formula.strip().replaceAll("\\s+", " ")).append("`$");
            from = tex.end();
        }
        words(text.substring(from), line);
    }

    private void words(String text, StringBuilder line) {
        String spaced = text.replaceAll("[ \\t\\n\\r\\f]+", " ");
        if (spaced.startsWith(" ") && endsInSpace(line)) {
            spaced = spaced.substring(1);
        }
        line.append(escaped ? escape(spaced) : spaced);
    }

    private static boolean endsInSpace(StringBuilder line) {
        return line.isEmpty() || line.charAt(line.length() - 1) == ' ';
    }

    static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>&$~])", "\\\\$1");
    }
}
