package org.aliquot.interchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes Markdown of our dialect as HTML that other systems understand; formulas become {@code \(…\)}. */
final class MarkdownHtml {

    private static final Pattern MATH = Pattern.compile("(?s)\\$`(.{1,2000}?)`\\$");
    private static final Pattern ALLOWED = Pattern.compile("</?(sub|sup|i|b|dfn|kbd)>|<br ?/?>");
    private static final Pattern HELD = Pattern.compile("\uE010(\\d+)\uE011");
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class);
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(BLOCKS)
            .build();

    private MarkdownHtml() {}

    static String of(String markdown, UnaryOperator<String> links) {
        List<String> formulas = new ArrayList<>();
        String held = MATH.matcher(markdown.replaceAll("[\uE010\uE011]", "")).replaceAll(found -> {
            formulas.add(found.group(1).replace('\n', ' ').strip());
            return "\uE010" + (formulas.size() - 1) + "\uE011";
        });
        String html = renderer(links).render(PARSER.parse(held)).strip();
        return HELD.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\\(" + escaped(formulas.get(Integer.parseInt(found.group(1)))) + "\\)"));
    }

    private static HtmlRenderer renderer(UnaryOperator<String> links) {
        return HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .softbreak("\n")
                .sanitizeUrls(true)
                .attributeProviderFactory(_ -> (node, tag, attributes) -> relink(node, tag, attributes, links))
                .nodeRendererFactory(Tagged::new)
                .build();
    }

    private static void relink(Node node, String tag, Map<String, String> attributes, UnaryOperator<String> links) {
        if (node instanceof Image && tag.equals("img")) {
            attributes.computeIfPresent("src", (_, source) -> links.apply(source));
        } else if (node instanceof Link && tag.equals("a")) {
            attributes.computeIfPresent("href", (_, target) -> links.apply(target));
            attributes.remove("rel");
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Only the few tags that an author may write stay tags; a block of TeX becomes a formula. */
    private record Tagged(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlInline.class, FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof HtmlInline inline) {
                if (ALLOWED.matcher(inline.getLiteral()).matches()) {
                    context.getWriter().raw(inline.getLiteral().startsWith("<br") ? "<br />" : inline.getLiteral());
                } else {
                    context.getWriter().text(inline.getLiteral());
                }
            } else if (node instanceof FencedCodeBlock block) {
                boolean math =
                        block.getInfo() != null && block.getInfo().strip().equals("math");
                context.getWriter().line();
                context.getWriter().tag(math ? "p" : "pre");
                context.getWriter().text(math ? "\\[" + block.getLiteral().strip() + "\\]" : block.getLiteral());
                context.getWriter().tag(math ? "/p" : "/pre");
                context.getWriter().line();
            }
        }
    }
}
