package org.aliquot.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;

/** Whose paper it is, at its top: the logo of the school where it has one, and its name. */
public final class Letterhead {

    private static final float NAME = 12;
    private static final float TALLEST = 40;
    private static final float WIDEST = 200;
    private static final float BELOW_THE_LOGO = 6;

    private final String school;
    private final byte @Nullable [] logo;

    /** @param logo a PNG; null for none */
    public Letterhead(String school, byte @Nullable [] logo) {
        this.school = school;
        this.logo = logo == null ? null : logo.clone();
    }

    /** The first thing that is set. */
    public void head(TaggedPaper paper) {
        if (logo == null) {
            paper.paragraph(PaperFont.BOLD.words(school, NAME), 0);
            return;
        }
        Image image = image(logo);
        float scale = Math.min(TALLEST / image.getHeight(), WIDEST / image.getWidth());
        float width = image.getWidth() * scale;
        float height = image.getHeight() * scale;
        paper.picture(
                "Logo of " + school, width, height, 0, canvas -> canvas.addImage(image, width, 0, 0, height, 0, 0));
        paper.paragraph(PaperFont.BOLD.words(school, NAME), BELOW_THE_LOGO);
    }

    private static Image image(byte[] png) {
        try {
            return Image.getInstance(png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
