package org.aliquot.prose.internal;

import java.util.Map;
import java.util.Set;
import org.aliquot.prose.Fact;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what stands in a line and differs from plain CommonMark; what is not allowed comes out as text. */
final class InlineRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final PicturePlaces pictures;
    private final Map<String, Fact> facts;

    InlineRenderer(HtmlNodeRendererContext context, PicturePlaces pictures, Map<String, Fact> facts) {
        this.pictures = pictures;
        this.context = context;
        this.facts = facts;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(InlineMath.class, HtmlInline.class, Image.class, Link.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case InlineMath math -> math(math);
            case HtmlInline tag -> tag(tag.getLiteral());
            case Link link when Links.allows(link.getDestination()) -> link(link);
            case Image image -> image(image);
            case Link link when Links.isFact(link.getDestination()) -> fact(link);
            default -> children(node);
        }
    }

    private void fact(Link link) {
        Fact fact = facts.get(Links.name(link.getDestination()));
        if (fact == null) {
            children(link);
        } else {
            html.raw(FactHtml.inline(fact));
        }
    }

    private void math(InlineMath math) {
        html.tag("span", Attributes.of("class", "math", "data-tex", math.tex()));
        html.text(math.tex());
        html.tag("/span");
    }

    private void tag(String literal) {
        if (AllowedHtml.allows(literal)) {
            html.raw(literal);
        } else {
            html.text(literal);
        }
    }

    private void link(Link link) {
        html.tag("a", Attributes.of("href", link.getDestination()));
        children(link);
        html.tag("/a");
    }

    /** Where the picture is not known, the words for it. */
    private void image(Image image) {
        pictures.place(image.getDestination(), PlainText.of(image))
                .ifPresentOrElse(
                        place -> {
                            html.tag("span", Attributes.of("data-picture", place));
                            html.tag("/span");
                        },
                        () -> children(image));
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
