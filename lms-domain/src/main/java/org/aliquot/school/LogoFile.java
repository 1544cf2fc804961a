package org.aliquot.school;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.aliquot.digest.Sha256;
import org.aliquot.spool.Labor;

/** A logo drawn anew from an uploaded PNG or JPEG, as large as pages and papers show it: what is seen is kept, and nothing else of the file. */
public final class LogoFile {

    /** What reading gave. */
    public sealed interface Reading {

        record Drawn(LogoFile logo) implements Reading {}

        record Refused(Reason reason) implements Reading {}
    }

    /** Why a file is not taken. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** Neither PNG nor JPEG, or broken. */
        UNREADABLE,
        TOO_MANY_POINTS,
        TOO_SMALL
    }

    public static final int MOST_BYTES = 1024 * 1024;

    /** Of either side of what is uploaded: 16 MB when drawn. */
    public static final int LONGEST_EDGE = 2000;

    public static final int SHORTEST_EDGE = 24;

    /** Three times what a page shows: sharp on the screen of a phone, and on paper. */
    private static final int WIDEST = 480;

    private static final int TALLEST = 144;

    /** One at a time: an exam runs on the same machine. */
    private static final ReentrantLock TABLE = new ReentrantLock();

    private final byte[] file;
    private final SchoolLogo logo;

    private LogoFile(byte[] file, BufferedImage image) {
        this.file = file;
        this.logo = new SchoolLogo(Sha256.hex(file), image.getWidth(), image.getHeight());
    }

    public static Reading read(byte[] file) {
        if (file.length == 0) {
            return new Reading.Refused(Reason.EMPTY);
        }
        if (file.length > MOST_BYTES) {
            return new Reading.Refused(Reason.TOO_LARGE);
        }
        return format(file)
                .map(format -> Labor.of(() -> alone(file, format)))
                .orElse(new Reading.Refused(Reason.UNREADABLE));
    }

    SchoolLogo logo() {
        return logo;
    }

    byte[] file() {
        return file.clone();
    }

    private static Optional<String> format(byte[] file) {
        if (begins(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of("png");
        }
        return begins(file, 0xff, 0xd8, 0xff) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean begins(byte[] file, int... signature) {
        return file.length > signature.length
                && IntStream.range(0, signature.length).allMatch(i -> (file[i] & 0xff) == signature[i]);
    }

    private static Reading alone(byte[] file, String format) {
        TABLE.lock();
        try {
            return draw(file, format);
        } finally {
            TABLE.unlock();
        }
    }

    private static Reading draw(byte[] file, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_EDGE) {
                return new Reading.Refused(Reason.TOO_MANY_POINTS);
            }
            if (Math.min(width, height) < SHORTEST_EDGE) {
                return new Reading.Refused(Reason.TOO_SMALL);
            }
            BufferedImage fitted = fitted(reader.read(0));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(fitted, "png", out);
            return new Reading.Drawn(new LogoFile(out.toByteArray(), fitted));
        } catch (IOException | RuntimeException broken) { // the reader throws both on files made to break it
            return new Reading.Refused(Reason.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    /** By halves, and the rest at once: a point of the smaller picture is then mixed of all that it stands for. */
    private static BufferedImage fitted(BufferedImage read) {
        double scale = Math.min(1, Math.min((double) WIDEST / read.getWidth(), (double) TALLEST / read.getHeight()));
        int width = Math.clamp(Math.round(read.getWidth() * scale), 1, WIDEST);
        int height = Math.clamp(Math.round(read.getHeight() * scale), 1, TALLEST);
        BufferedImage smaller = read;
        while (smaller.getWidth() >= 2 * width && smaller.getHeight() >= 2 * height) {
            smaller = drawn(smaller, smaller.getWidth() / 2, smaller.getHeight() / 2);
        }
        return drawn(smaller, width, height);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }
}
