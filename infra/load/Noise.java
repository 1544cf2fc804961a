package load;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures that nothing packs smaller. */
final class Noise {

    private Noise() {}

    static void png(int width, int height, Random random, OutputStream out) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        ImageIO.write(picture, "png", out);
    }
}
