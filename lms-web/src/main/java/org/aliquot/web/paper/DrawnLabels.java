package org.aliquot.web.paper;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;
import org.openpdf.text.pdf.PdfContentByte;

/** The labels of a drawing, where its own coordinates place them. */
final class DrawnLabels {

    private static final float SIZE = 13;
    private static final Pattern STEP = Pattern.compile("(\\w+)\\(([^)]*)\\)");

    private final PdfContentByte canvas;

    /** The canvas has the drawing's coordinates, y downwards. */
    DrawnLabels(PdfContentByte canvas) {
        this.canvas = canvas;
    }

    void draw(Tag root) {
        draw(root, new AffineTransform(), "start");
    }

    private void draw(Tag tag, AffineTransform outside, String anchor) {
        AffineTransform here = new AffineTransform(outside);
        here.concatenate(transform(tag.attribute("transform", "")));
        String anchored = tag.attribute("text-anchor", anchor);
        if (tag.is("text")) {
            label(tag, here, anchored);
        } else if (!tag.is("defs")) {
            tag.tags().forEach(inner -> draw(inner, here, anchored));
        }
    }

    private void label(Tag text, AffineTransform here, String anchor) {
        PaperFont font = inked(text) ? PaperFont.BOLD : PaperFont.REGULAR;
        float x = number(text, "x", 0) + number(text, "dx", 0);
        float y = number(text, "y", 0) + number(text, "dy", 0) + lowered(text);
        StringBuilder line = new StringBuilder();
        for (Part part : text.parts()) {
            switch (part) {
                case Words(String words) -> line.append(words);
                case Tag span -> {
                    if (span.attribute("x") != null || span.attribute("y") != null || span.attribute("dy") != null) {
                        line(line, font, here, x, y, anchor);
                        line.setLength(0);
                        x = number(span, "x", x) + number(span, "dx", 0);
                        y = number(span, "y", y) + number(span, "dy", 0);
                    }
                    line.append(span.text());
                }
            }
        }
        line(line, font, here, x, y, anchor);
    }

    private void line(CharSequence letters, PaperFont font, AffineTransform here, float x, float y, String anchor) {
        String words = letters.toString().strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return;
        }
        float width = font.width(words, SIZE);
        AffineTransform place = new AffineTransform(here);
        place.translate(
                x
                        - switch (anchor) {
                            case "middle" -> width / 2;
                            case "end" -> width;
                            default -> 0;
                        },
                y);
        place.scale(1, -1);
        canvas.beginText();
        canvas.setFontAndSize(font.face(), SIZE);
        canvas.setGrayFill(font == PaperFont.BOLD ? 0.1f : 0.25f);
        canvas.setTextMatrix(
                (float) place.getScaleX(),
                (float) place.getShearY(),
                (float) place.getShearX(),
                (float) place.getScaleY(),
                (float) place.getTranslateX(),
                (float) place.getTranslateY());
        canvas.showText(words);
        canvas.endText();
    }

    private static boolean inked(Tag text) {
        return Arrays.asList(text.attribute("class", "").split("\\s+")).contains("t-ink");
    }

    /** What the base line stands below the place that is named. */
    private static float lowered(Tag text) {
        return switch (text.attribute("dominant-baseline", "auto")) {
            case "middle", "central" -> SIZE * 0.35f;
            case "hanging", "text-before-edge" -> SIZE * 0.75f;
            case "text-after-edge" -> -SIZE * 0.2f;
            default -> 0;
        };
    }

    /** The first of a list. */
    private static float number(Tag tag, String attribute, float otherwise) {
        String value = tag.attribute(attribute);
        return value == null ? otherwise : Float.parseFloat(value.strip().split("[\\s,]+")[0]);
    }

    private static AffineTransform transform(String steps) {
        AffineTransform all = new AffineTransform();
        Matcher step = STEP.matcher(steps);
        while (step.find()) {
            double[] by = Arrays.stream(step.group(2).strip().split("[\\s,]+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            all.concatenate(step(step.group(1), by));
        }
        return all;
    }

    private static AffineTransform step(String name, double[] by) {
        return switch (name) {
            case "translate" -> AffineTransform.getTranslateInstance(by[0], by.length > 1 ? by[1] : 0);
            case "scale" -> AffineTransform.getScaleInstance(by[0], by.length > 1 ? by[1] : by[0]);
            case "rotate" ->
                by.length > 2
                        ? AffineTransform.getRotateInstance(Math.toRadians(by[0]), by[1], by[2])
                        : AffineTransform.getRotateInstance(Math.toRadians(by[0]));
            case "matrix" -> new AffineTransform(by);
            case "skewX" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(by[0])), 0);
            case "skewY" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(by[0])));
            default -> new AffineTransform();
        };
    }
}
