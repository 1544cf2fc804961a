package org.aliquot.web.ownslide;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.aliquot.slides.OwnSlide;
import org.aliquot.slides.SlideWords;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a slide, as it was typed.
 *
 * @param pixel how wide a point is, in µm
 * @param version of the slide whose words were changed
 */
public record SlideForm(String title, String description, String license, String source, String pixel, int version) {

    static final SlideForm EMPTY = new SlideForm("", "", "", "", "", 0);

    private static final double WIDEST = 20;

    /** As a browser sends it. */
    record Sent(
            @Nullable String title,
            @Nullable String description,
            @Nullable String license,
            @Nullable String source,
            @Nullable String pixel,
            @Nullable Integer version) {

        SlideForm form() {
            return new SlideForm(
                    Search.typed(title),
                    Search.typed(description),
                    Search.typed(license),
                    Search.typed(source),
                    Search.typed(pixel),
                    version == null ? -1 : version);
        }
    }

    static SlideForm of(OwnSlide slide) {
        SlideWords words = slide.words();
        Double pixel = slide.pixel();
        return new SlideForm(
                words.title(),
                words.description(),
                words.license(),
                words.source(),
                pixel == null ? "" : decimal(pixel),
                slide.version());
    }

    SlideForm at(int current) {
        return new SlideForm(title, description, license, source, pixel, current);
    }

    SlideWords words(Typed typed) {
        return new SlideWords(
                typed.required("title", title, SlideWords.LONGEST_LINE, "Say what the slide shows, in a few words."),
                typed.requiredText(
                        "description",
                        description,
                        SlideWords.LONGEST_DESCRIPTION,
                        "Describe the slide for those who cannot see it."),
                typed.required(
                        "license",
                        license,
                        SlideWords.LONGEST_LINE,
                        "Say under which terms the slide may be shown. Without terms it may not."),
                typed.required(
                        "source", source, SlideWords.LONGEST_LINE, "Say whose slide it is, as it is to be credited."));
    }

    /** Null where nothing was typed. */
    @Nullable
    Double micrometers(Typed typed) {
        if (pixel.isEmpty()) {
            return null;
        }
        if (pixel.matches("[0-9]{1,2}([.,][0-9]{1,8})?")) {
            double number = Double.parseDouble(pixel.replace(',', '.'));
            if (number > 0 && number <= WIDEST) {
                return number;
            }
        }
        typed.wrong("pixel", "Enter micrometers as a number up to 20, such as 0.25.");
        return null;
    }

    static String decimal(double number) {
        return new DecimalFormat("0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
