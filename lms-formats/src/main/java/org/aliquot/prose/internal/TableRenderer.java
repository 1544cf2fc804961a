package org.aliquot.prose.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes tables inside a region that can be focused, so that a wide one scrolls by keyboard on a phone. */
final class TableRenderer implements NodeRenderer {

    private static final int LABEL_LENGTH = 80;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    TableRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableHead.class, TableBody.class, TableRow.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case TableBlock table -> table(table);
            case TableHead head -> wrap("thead", head);
            case TableBody body -> wrap("tbody", body);
            case TableRow row -> wrap("tr", row);
            case TableCell cell -> cell(cell);
            default -> throw new IllegalArgumentException("Not a part of a table: " + node);
        }
    }

    private void table(TableBlock table) {
        Map<String, String> region = new LinkedHashMap<>();
        region.put("class", "table-wrap");
        region.put("tabindex", "0");
        region.put("role", "group");
        region.put("aria-label", label(table));
        html.line();
        html.tag("div", region);
        wrap("table", table);
        html.tag("/div");
        html.line();
    }

    private static String label(TableBlock table) {
        StringBuilder label = new StringBuilder("Table: ");
        Node row = table.getFirstChild().getFirstChild();
        for (Node cell = row.getFirstChild(); cell != null && label.length() < LABEL_LENGTH; cell = cell.getNext()) {
            String words = PlainText.of(cell);
            label.append(words).append(words.isEmpty() || cell.getNext() == null ? "" : ", ");
        }
        return label.toString();
    }

    private void cell(TableCell cell) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (isHeading(cell)) {
            attributes.put("scope", "col");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "text-end");
        } else if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            attributes.put("class", "text-center");
        }
        String tag = isHeading(cell) ? "th" : "td";
        html.tag(tag, attributes);
        children(cell);
        html.tag("/" + tag);
    }

    /** The empty corner above row names heads nothing. */
    private static boolean isHeading(TableCell cell) {
        return cell.isHeader() && !PlainText.of(cell).isBlank();
    }

    private void wrap(String tag, Node node) {
        html.tag(tag);
        children(node);
        html.tag("/" + tag);
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
    }
}
