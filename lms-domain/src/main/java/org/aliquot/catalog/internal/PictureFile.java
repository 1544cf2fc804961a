package org.aliquot.catalog.internal;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.aliquot.catalog.Exhibit;
import org.aliquot.catalog.ExhibitPicture;
import org.aliquot.catalog.ExhibitPicture.Format;
import org.aliquot.catalog.ExhibitResult.Reason;
import org.aliquot.digest.Sha256;
import org.aliquot.spool.Turns;

/** A picture drawn anew from an uploaded PNG, JPEG or GIF (its first image, as PNG): what is seen is kept, whatever else was in the file is not. */
public final class PictureFile {

    /** What reading gave. */
    public sealed interface Read {

        record Good(PictureFile picture) implements Read {}

        record Bad(Reason reason) implements Read {}
    }

    /** As many as most phones take. Up to four bytes each when drawn: 64 MB, outside the heap. */
    private static final long MOST_POINTS = 16_000_000;

    /** Of either side; one row of a picture is read whole. */
    private static final int LONGEST_EDGE = 32_767;

    private static final Map<Format, List<byte[]>> SIGNATURES = Map.of(
            Format.PNG,
            List.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, new byte[] {'G', 'I', 'F', '8'}),
            Format.JPEG,
            List.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}));

    /** Holds up to 100 MB, and an exam runs on the same machine. */
    static final Turns DRAWING = new Turns(3);

    private final ExhibitPicture picture;
    private final int width;
    private final int height;

    private PictureFile(ExhibitPicture picture, int width, int height) {
        this.picture = picture;
        this.width = width;
        this.height = height;
    }

    /** What it becomes, by its first bytes; empty for what is no picture we read. */
    public static Optional<Format> format(byte[] file) {
        return SIGNATURES.entrySet().stream()
                .filter(known -> known.getValue().stream().anyMatch(start -> begins(file, start)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** For one caller at a time; the others wait a little, and are told when that was not enough. */
    public static Read read(byte[] file, Format format, Duration patience) {
        return DRAWING.take(patience, () -> draw(file, format)).orElseGet(() -> new Read.Bad(Reason.BUSY));
    }

    /** Whether so many wait, each with a file in memory, that one more is better told at once. */
    public static boolean isCrowded() {
        return DRAWING.isCrowded();
    }

    private static Read draw(byte[] file, Format format) {
        String written = file[0] == 'G' ? "gif" : format.word();
        ImageReader reader = ImageIO.getImageReadersByFormatName(written).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, false, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_POINTS || Math.max(width, height) > LONGEST_EDGE) {
                return new Read.Bad(Reason.TOO_MANY_POINTS);
            }
            ImageTypeSpecifier type = reader.getImageTypes(0).next();
            if (type.getColorModel() instanceof IndexColorModel) { // a byte each at most
                return new Read.Good(drawn(reader.read(0)));
            }
            // a photo is made smaller in color: gray would be taken for linear light and come out brighter
            int bands = format == Format.JPEG ? 3 : type.getNumBands();
            try (Canvas canvas = new Canvas(bands, width, height)) {
                ImageReadParam onCanvas = reader.getDefaultReadParam();
                onCanvas.setDestination(canvas.image());
                reader.read(0, onCanvas);
                return new Read.Good(
                        switch (format) {
                            case PNG -> drawn(canvas.image());
                            case JPEG -> photo(Photo.upright(canvas.image(), file));
                        });
            }
        } catch (BoundedBytes.Exceeded large) {
            return new Read.Bad(Reason.TOO_LARGE);
        } catch (IOException | RuntimeException broken) { // the reader throws both on files made to break it
            return new Read.Bad(Reason.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    public ExhibitPicture picture() {
        return picture;
    }

    /** Its words are part of its identity: the same points told in other words are another exhibit. */
    public Exhibit exhibit(String title, String description) {
        String words = title + "\n" + description;
        String sha256 = Sha256.hex(Sha256.hex(picture.file()) + words);
        String element = "<img src=\"/exhibits/%s.%s\" alt=\"%s\" width=\"%d\" height=\"%d\">"
                .formatted(sha256, picture.format().word(), escaped(title), width, height);
        return new Exhibit(sha256, element, title, description);
    }

    private static boolean begins(byte[] file, byte[] signature) {
        return file.length > signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static PictureFile photo(BufferedImage upright) throws IOException {
        return new PictureFile(
                new ExhibitPicture(Format.JPEG, Photo.jpeg(upright)), upright.getWidth(), upright.getHeight());
    }

    private static PictureFile drawn(BufferedImage clean) throws IOException {
        BoundedBytes out = new BoundedBytes();
        ImageIO.write(clean, Format.PNG.word(), out);
        return new PictureFile(new ExhibitPicture(Format.PNG, out.toByteArray()), clean.getWidth(), clean.getHeight());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
