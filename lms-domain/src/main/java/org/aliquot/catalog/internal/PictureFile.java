package org.aliquot.catalog.internal;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.aliquot.catalog.Exhibit;
import org.aliquot.catalog.ExhibitResult.Reason;

/** A picture drawn anew from an uploaded PNG: its points are kept, whatever else was in the file is not. */
public final class PictureFile {

    /** What reading gave. */
    public sealed interface Read {

        record Good(PictureFile picture) implements Read {}

        record Bad(Reason reason) implements Read {}
    }

    /** Four bytes each when drawn: no file makes us hold more than 48 MB. */
    private static final long MOST_POINTS = 12_000_000;

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final byte[] png;
    private final int width;
    private final int height;

    private PictureFile(byte[] png, int width, int height) {
        this.png = png;
        this.width = width;
        this.height = height;
    }

    public static boolean isPng(byte[] file) {
        return file.length > SIGNATURE.length
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    public static Read read(byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                return new Read.Bad(Reason.TOO_MANY_POINTS);
            }
            return new Read.Good(drawn(reader.read(0)));
        } catch (IOException | RuntimeException broken) { // the reader throws both on files made to break it
            return new Read.Bad(Reason.NEITHER_SVG_NOR_PNG);
        } finally {
            reader.dispose();
        }
    }

    public byte[] png() {
        return png.clone();
    }

    /** Its words are part of its identity: the same points told in other words are another exhibit. */
    public Exhibit exhibit(String title, String description) {
        String words = title + "\n" + description;
        String sha256 = sha256((sha256(png) + words).getBytes(StandardCharsets.UTF_8));
        String element = "<img src=\"/exhibits/%s.png\" alt=\"%s\" width=\"%d\" height=\"%d\">"
                .formatted(sha256, escaped(title), width, height);
        return new Exhibit(sha256, element, title, description);
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private static PictureFile drawn(BufferedImage read) {
        BufferedImage clean = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = clean.createGraphics();
        graphics.drawImage(read, 0, 0, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(clean, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new PictureFile(out.toByteArray(), clean.getWidth(), clean.getHeight());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
