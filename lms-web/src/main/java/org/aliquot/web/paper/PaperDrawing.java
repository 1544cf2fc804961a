package org.aliquot.web.paper;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A checked drawing, set on paper as lines and areas; its labels are letters of the document's own font, because a server need not
 * have any.
 */
public final class PaperDrawing {

    /** Units of a drawing are pixels, of which 96 make an inch of 72 points. */
    private static final float POINTS = 0.75f;

    private static final Pattern LABEL = Pattern.compile("<text\\b.*?</text>", Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("^<svg\\b[^>]*>");
    private static final String INKS = inks();

    private final String svg;
    private final Tag root;
    private final float left;
    private final float top;
    private final float width;
    private final float height;

    /** @param svg as an exhibit has it */
    public PaperDrawing(String svg) {
        this.svg = svg;
        this.root = TagReader.read(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        String[] box = Objects.requireNonNull(root.attribute("viewBox"), "a drawing has a view box")
                .strip()
                .split("[\\s,]+");
        this.left = Float.parseFloat(box[0]);
        this.top = Float.parseFloat(box[1]);
        this.width = Float.parseFloat(box[2]);
        this.height = Float.parseFloat(box[3]);
    }

    /** As large as it was drawn, or as there is room for. */
    public void on(TaggedPaper paper, String told, float before) {
        paper.picture(told, width * POINTS, height * POINTS, before, this::draw);
    }

    private void draw(PdfContentByte canvas) {
        canvas.concatCTM(POINTS, 0, 0, POINTS, 0, 0);
        Graphics2D shapes = canvas.createGraphicsShapes(width, height);
        try {
            shapes().renderWithPlatform(NullPlatformSupport.INSTANCE, shapes, new ViewBox(width, height));
        } finally {
            shapes.dispose();
        }
        canvas.concatCTM(1, 0, 0, -1, -left, height + top);
        new DrawnLabels(canvas).draw(root);
    }

    private SVGDocument shapes() {
        String unlabelled = LABEL.matcher(svg).replaceAll("");
        Matcher opening = OPENING.matcher(unlabelled);
        String inked = opening.replaceFirst(found -> Matcher.quoteReplacement(found.group() + INKS));
        SVGDocument drawing = new SVGLoader()
                .load(
                        new ByteArrayInputStream(inked.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault());
        return Objects.requireNonNull(drawing, "a checked drawing can be read");
    }

    private static String inks() {
        try (InputStream in = Objects.requireNonNull(PaperDrawing.class.getResourceAsStream("/paper/drawing.css"))) {
            return "<style>" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "</style>";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
