package org.aliquot.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;

/** Our own texts, as they are made safe for pages, set on paper: paragraphs, lists, tables, pictures. */
public final class ProsePaper {

    private static final float PARAGRAPH = 4;
    private static final float PICTURE = 9;
    private static final float PIXEL = 0.75f;

    private static final Set<String> BLOCKS =
            Set.of("p", "ul", "ol", "table", "div", "pre", "blockquote", "h2", "h3", "h4", "figure");

    private final TaggedPaper paper;
    private final Function<String, byte[]> pictures;
    private final float size;
    private final ProseLine line;

    /**
     * Sets on this paper.
     *
     * @param pictures the file of a picture, by its address on our pages
     * @param size of letters, in points
     */
    public ProsePaper(TaggedPaper paper, Function<String, byte[]> pictures, float size) {
        this.paper = paper;
        this.pictures = pictures;
        this.size = size;
        this.line = new ProseLine(size);
    }

    /** A text of any length. */
    public void write(String html, float before) {
        line.beginGaps();
        blocks(ProseTags.read(html), before);
    }

    /** The pictures and drawings of a text. */
    public void pictures(String html) {
        pictures(ProseTags.read(html));
    }

    /** @param told what it shows, to whoever does not see it */
    public void picture(String html, String told) {
        ProseTags.read(html).below().filter(ProseTags::isPicture).findFirst().ifPresent(found -> picture(found, told));
    }

    private void blocks(Tag parent, float before) {
        List<Part> run = new ArrayList<>();
        float above = before;
        for (Part part : parent.parts()) {
            if (part instanceof Tag tag && BLOCKS.contains(tag.name())) {
                paragraph(run, above);
                block(tag, above);
                above = PARAGRAPH;
            } else {
                run.add(part);
            }
        }
        paragraph(run, above);
    }

    private void block(Tag tag, float before) {
        switch (tag.name()) {
            case "p", "pre", "h2", "h3", "h4" -> paragraph(new ArrayList<>(tag.parts()), before);
            case "ul" -> paper.list(entries(tag, _ -> "•"), 2);
            case "ol" -> paper.list(entries(tag, number -> number + "."), 2);
            case "table" -> table(tag);
            default -> blocks(tag, before);
        }
    }

    private void paragraph(List<Part> parts, float before) {
        Tag text = new Tag("p", Map.of(), parts, 1);
        parts.clear();
        if (!text.text().isBlank() || text.below().anyMatch(ProseTags::isGap)) {
            paper.paragraph(line.of(text, PaperFont.REGULAR), before);
        }
        pictures(text);
    }

    private void pictures(Tag text) {
        text.below().filter(ProseTags::isPicture).forEach(found -> picture(found, found.attribute("alt", "")));
    }

    private List<TaggedPaper.Entry> entries(Tag list, IntFunction<String> mark) {
        List<TaggedPaper.Entry> entries = new ArrayList<>();
        for (Tag item : list.tags("li")) {
            Phrase at = PaperFont.REGULAR.words(mark.apply(entries.size() + 1), size);
            entries.add(new TaggedPaper.Entry(at, line.of(item, PaperFont.REGULAR)));
        }
        return entries;
    }

    private void table(Tag table) {
        List<List<Phrase>> rows = new ArrayList<>();
        table.below().filter(tag -> tag.is("tr")).forEach(row -> rows.add(cells(row, rows.isEmpty())));
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return;
        }
        float[] widths = new float[columns];
        Arrays.fill(widths, 1);
        rows.forEach(row -> {
            while (row.size() < columns) {
                row.add(PaperFont.REGULAR.words("", size));
            }
        });
        paper.table(widths, rows.getFirst(), rows.subList(1, rows.size()));
    }

    private List<Phrase> cells(Tag row, boolean head) {
        List<Phrase> cells = new ArrayList<>();
        for (Tag cell : row.tags()) {
            cells.add(line.of(cell, head ? PaperFont.BOLD : PaperFont.REGULAR));
        }
        return cells;
    }

    private void picture(Tag found, String told) {
        String drawing = found.attribute("data-svg");
        if (drawing != null) {
            new PaperDrawing(drawing).on(paper, told, PICTURE);
            return;
        }
        Image picture;
        try {
            picture = Image.getInstance(pictures.apply(found.attribute("src", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        float width = picture.getWidth() * PIXEL;
        float height = picture.getHeight() * PIXEL;
        paper.picture(told, width, height, PICTURE, canvas -> canvas.addImage(picture, width, 0, 0, height, 0, 0));
    }
}
