package org.aliquot.prose.internal;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** Writes the blocks that differ from plain CommonMark: headings with anchors, formulas, boxes. */
final class BlockRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Headings headings;

    BlockRenderer(HtmlNodeRendererContext context, Headings headings) {
        this.context = context;
        this.html = context.getWriter();
        this.headings = headings;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, FencedCodeBlock.class, BlockQuote.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Heading heading -> heading(heading);
            case FencedCodeBlock block -> fenced(block);
            default -> quote(node);
        }
    }

    private void heading(Heading heading) {
        String tag = heading.getLevel() <= 2 ? "h2" : "h3";
        String anchor = headings.anchor(heading);
        html.line();
        html.tag(tag, anchor.isEmpty() ? Map.of() : Map.of("id", anchor));
        children(heading.getFirstChild());
        html.tag("/" + tag);
        html.line();
    }

    private void fenced(FencedCodeBlock block) {
        html.line();
        if (block.getInfo() != null && block.getInfo().strip().equals("math")) {
            String tex = block.getLiteral().strip();
            html.tag("div", Attributes.of("class", "math", "data-tex", tex));
            html.text(tex);
            html.tag("/div");
        } else {
            html.tag("pre");
            html.tag("code");
            html.text(block.getLiteral());
            html.tag("/code");
            html.tag("/pre");
        }
        html.line();
    }

    private void quote(Node quote) {
        if (!isBox(quote)) {
            wrap("blockquote", Map.of(), quote.getFirstChild());
            return;
        }
        Node opening = quote.getFirstChild();
        html.tag("div", Attributes.of("class", "note-box", "role", "note"));
        html.tag("p", Map.of("class", "note-box-title"));
        context.render(opening.getFirstChild());
        html.tag("/p");
        if (opening.getFirstChild().getNext() != null) {
            wrap("p", Map.of(), opening.getFirstChild().getNext().getNext());
        }
        children(opening.getNext());
        html.tag("/div");
        html.line();
    }

    /** A box is a block quote whose first line is bold and nothing else. */
    private static boolean isBox(Node quote) {
        if (!(quote.getFirstChild() instanceof Paragraph opening)
                || !(opening.getFirstChild() instanceof StrongEmphasis title)) {
            return false;
        }
        return title.getNext() == null || title.getNext() instanceof SoftLineBreak;
    }

    private void wrap(String tag, Map<String, String> attributes, @Nullable Node first) {
        html.line();
        html.tag(tag, attributes);
        children(first);
        html.tag("/" + tag);
        html.line();
    }

    private void children(@Nullable Node first) {
        for (Node node = first; node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
