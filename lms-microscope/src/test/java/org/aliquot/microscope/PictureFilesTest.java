package org.aliquot.microscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.aliquot.microscope.optics.View;
import org.junit.jupiter.api.Test;

class PictureFilesTest {

    @Test
    void pngKeepsEveryPixel() throws IOException {
        var picture = Fields.blood(2).look(new View(0, 0, 0.4, 120, 90, 0));
        var read = ImageIO.read(new ByteArrayInputStream(PictureFiles.png(picture)));

        assertThat(read.getRGB(0, 0, 120, 90, null, 0, 120)).containsExactly(opaque(picture.rgb()));
    }

    @Test
    void jpegOfAViewIsSmallEnough() {
        var picture = Fields.blood(2).look(new View(0, 0, 0.08, 1200, 900, 0));

        assertThat(PictureFiles.jpeg(picture, 150_000).length).isBetween(30_000, 150_000);
    }

    private static int[] opaque(int[] rgb) {
        int[] argb = rgb.clone();
        for (int i = 0; i < argb.length; i++) {
            argb[i] |= 0xff000000;
        }
        return argb;
    }
}
