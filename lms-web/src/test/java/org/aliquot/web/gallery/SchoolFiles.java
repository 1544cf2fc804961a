package org.aliquot.web.gallery;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.aliquot.school.Accent;
import org.aliquot.web.brand.AccentSheet;

/** What a school put in the place of our mark and color. */
final class SchoolFiles {

    private SchoolFiles() {}

    static byte[] file(String path) throws IOException {
        return path.endsWith(".png") ? logo() : sheet(path).getBytes(StandardCharsets.UTF_8);
    }

    private static String sheet(String path) {
        Accent accent = Accent.parse(path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')))
                .orElseThrow();
        return AccentSheet.of(accent, path.startsWith("/school/sample-colors/") ? ".look-sample" : ":root");
    }

    /** Dark letters on nothing, as most are. */
    static byte[] logo() throws IOException {
        BufferedImage image = new BufferedImage(360, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x1d6f5c));
        graphics.fillOval(4, 10, 100, 100);
        graphics.setColor(new Color(0x22303a));
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 52));
        graphics.drawString("Bayview", 116, 78);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
