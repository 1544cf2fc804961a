package org.aliquot.prose.internal;

import java.util.ArrayList;
import java.util.List;
import org.aliquot.prose.TextBlock;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Collects what of a text is read as words. */
final class TextBlocks extends AbstractVisitor {

    private final List<String> source;
    private final List<TextBlock> blocks = new ArrayList<>();

    private TextBlocks(String source) {
        this.source = source.lines().toList();
    }

    /** @param source that was parsed */
    static List<TextBlock> of(Node root, String source) {
        TextBlocks all = new TextBlocks(source);
        root.accept(all);
        return List.copyOf(all.blocks);
    }

    @Override
    public void visit(Heading heading) {
        // no text
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean pointer = Links.exhibit(paragraph).isPresent()
                || Links.check(paragraph).isPresent()
                || !Links.facts(paragraph).isEmpty();
        if (!pointer) {
            add(paragraph, false);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            add(block, true);
        } else {
            visitChildren(block);
        }
    }

    private void add(Node node, boolean isTable) {
        List<String> lines = node.getSourceSpans().stream()
                .map(span -> source.get(span.getLineIndex()))
                .toList();
        blocks.add(new TextBlock(isTable, PlainText.of(node), lines));
    }
}
