package org.aliquot.prose.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.aliquot.prose.Fact;
import org.aliquot.prose.HeadingLine;
import org.aliquot.prose.Manuscript;
import org.aliquot.prose.Passage;
import org.aliquot.prose.Segment;
import org.aliquot.prose.TextBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** One authored text, parsed. Blocks of HTML do not exist here: they are paragraphs, and their tags text. */
public final class Document {

    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, FencedCodeBlock.class, BlockQuote.class, ListBlock.class, ThematicBreak.class);

    /** The limits keep a hostile text from exhausting the stack. */
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(BLOCKS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .customInlineContentParserFactory(new InlineMathParser.Factory())
            .maxOpenBlockParsers(50)
            .maxInlineNesting(50)
            .build();

    private final String markdown;
    private final Node root;
    private final Headings headings;
    private final PicturePlaces pictures;
    private final HtmlRenderer renderer;

    private final Map<String, Fact> facts;

    public Document(String markdown) {
        this(markdown, new PicturePlaces(Map.of()), Map.of());
    }

    public Document(String markdown, PicturePlaces pictures) {
        this(markdown, pictures, Map.of());
    }

    /** @param facts by the name the text uses */
    public Document(String markdown, Map<String, Fact> facts) {
        this(markdown, new PicturePlaces(Map.of()), facts);
    }

    private Document(String markdown, PicturePlaces pictures, Map<String, Fact> facts) {
        this.facts = facts;
        this.markdown = markdown;
        this.root = PARSER.parse(markdown);
        this.headings = Headings.of(root);
        this.pictures = pictures;
        this.renderer = HtmlRenderer.builder()
                .nodeRendererFactory(context -> new BlockRenderer(context, headings))
                .nodeRendererFactory(context -> new InlineRenderer(context, pictures, facts))
                .nodeRendererFactory(TableRenderer::new)
                .escapeHtml(true)
                .build();
    }

    /** The text in reading order. */
    public List<Segment> segments() {
        List<Segment> segments = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
            Segment placed = placed(block);
            if (placed == null) {
                pending.append(html(block));
            } else {
                flush(pending, segments);
                segments.add(placed);
            }
        }
        flush(pending, segments);
        return segments;
    }

    /** The first paragraph's content; other blocks are written as they are. */
    public String inline() {
        boolean oneParagraph = root.getFirstChild() instanceof Paragraph && root.getFirstChild() == root.getLastChild();
        return oneParagraph ? content(root.getFirstChild()) : clean(renderer.render(root));
    }

    /** Top-level headings in order. */
    public List<HeadingLine> headings() {
        return headings.entries().stream()
                .map(entry ->
                        new HeadingLine(entry.node().getLevel() <= 2 ? 2 : 3, entry.anchor(), content(entry.node())))
                .toList();
    }

    public List<Passage> passages() {
        return Passages.of(root, headings);
    }

    public List<TextBlock> blocks() {
        return TextBlocks.of(root, markdown);
    }

    public String words() {
        return PlainText.of(root);
    }

    public Manuscript inspect(boolean pictured) {
        return new Inspection(headings, pictured).of(root);
    }

    private @Nullable Segment placed(Node block) {
        return Links.exhibit(block)
                .<Segment>map(image -> new Segment.Exhibit(Links.name(image.getDestination()), content(image)))
                .or(() -> Links.portraits(block)
                        .map(image -> new Segment.Portraits(Links.portraits(image.getDestination()), content(image))))
                .or(() -> Links.opening(block).map(link -> new Segment.Opening(Links.name(link.getDestination()))))
                .or(() -> Links.check(block).map(link -> new Segment.Check(Links.name(link.getDestination()))))
                .orElse(null);
    }

    private String html(Node block) {
        List<Fact> pointed = Links.facts(block).stream()
                .map(facts::get)
                .filter(Objects::nonNull)
                .toList();
        return pointed.isEmpty() ? renderer.render(block) : FactHtml.table(pointed);
    }

    private String content(Node parent) {
        StringBuilder html = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            html.append(renderer.render(node));
        }
        return clean(html.toString());
    }

    private String clean(String html) {
        return pictures.fill(Sanitizer.clean(html));
    }

    private void flush(StringBuilder pending, List<Segment> segments) {
        String html = clean(pending.toString());
        pending.setLength(0);
        if (!html.isEmpty()) {
            segments.add(new Segment.Html(html));
        }
    }
}
