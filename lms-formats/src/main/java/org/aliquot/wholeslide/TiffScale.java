package org.aliquot.wholeslide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide a point is by what a TIFF file says: in the words of scanners, or as a resolution that a microscope can have. */
final class TiffScale {

    /** Aperio's and those who write alike; OME's, in µm unless it says otherwise. */
    private static final Pattern MPP = Pattern.compile("\\bMPP\\s*=\\s*([0-9]{1,4}(?:\\.[0-9]{1,12})?)");

    private static final Pattern OME = Pattern.compile("\\bPhysicalSizeX=\"([0-9]{1,4}(?:\\.[0-9]{1,12})?)\"");
    private static final Pattern OME_UNIT = Pattern.compile("\\bPhysicalSizeXUnit=\"(?!(?:µm|μm|um)\")");

    private static final int INCH = 2;
    private static final int CENTIMETER = 3;
    private static final double MICROMETERS_IN_INCH = 25_400;
    private static final double MICROMETERS_IN_CENTIMETER = 10_000;

    private static final double SMALLEST = 0.01;

    /** A printer's 300 dots an inch are 85 µm, a screen's 72 are 353. */
    private static final double LARGEST = 20;

    private TiffScale() {}

    static OptionalDouble pixel(TiffOutline.Part part) throws IOException {
        String words = new String(part.bytes(TiffTag.DESCRIPTION), StandardCharsets.UTF_8);
        Matcher aperio = MPP.matcher(words);
        if (aperio.find()) {
            return plausible(Double.parseDouble(aperio.group(1)));
        }
        Matcher ome = OME.matcher(words);
        if (ome.find() && !OME_UNIT.matcher(words).find()) {
            return plausible(Double.parseDouble(ome.group(1)));
        }
        double resolution = part.fraction(TiffTag.RESOLUTION);
        double unit = switch ((int) part.number(TiffTag.RESOLUTION_UNIT, INCH)) {
            case INCH -> MICROMETERS_IN_INCH;
            case CENTIMETER -> MICROMETERS_IN_CENTIMETER;
            default -> 0;
        };
        return resolution > 0 ? plausible(unit / resolution) : OptionalDouble.empty();
    }

    private static OptionalDouble plausible(double micrometers) {
        return micrometers >= SMALLEST && micrometers <= LARGEST
                ? OptionalDouble.of(micrometers)
                : OptionalDouble.empty();
    }
}
