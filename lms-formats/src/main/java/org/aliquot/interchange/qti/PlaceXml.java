package org.aliquot.interchange.qti;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.aliquot.interchange.MediaNames;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionOption;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.aliquot.markup.Words;
import org.jspecify.annotations.Nullable;

/** Places on the picture in a question's text, measured in its pixels. */
record PlaceXml(String textWithoutPicture, String address, String name, String alt, int width, int height) {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(<?([^)>\\s]+)>?\\)");

    private static final Pattern SHAPE = Pattern.compile(
            "(ellipse|box)( \\d{1,3}(\\.\\d{1,9})?){4}|polygon( \\d{1,3}(\\.\\d{1,9})? \\d{1,3}(\\.\\d{1,9})?){3,500}");

    /** Whether every place has a shape as our text pack writes it. */
    static boolean areShaped(List<QuestionOption> options) {
        return options.stream()
                .allMatch(
                        option -> SHAPE.matcher(String.valueOf(option.shape())).matches());
    }

    /** Null where there is no picture whose size can be told. */
    static @Nullable PlaceXml of(ReadQuestion read, OutTexts texts) {
        String stem = read.question().stem();
        Matcher picture = PICTURE.matcher(stem);
        while (picture.find()) {
            for (QuestionMedia medium : read.media()) {
                int[] size = medium.name().equals(picture.group(2)) ? size(medium) : null;
                if (size != null) {
                    String rest = (stem.substring(0, picture.start()) + stem.substring(picture.end()))
                            .replaceAll("\\n{3,}", "\n\n")
                            .strip();
                    return new PlaceXml(
                            rest, texts.address(medium.name()), medium.name(), picture.group(1), size[0], size[1]);
                }
            }
        }
        return null;
    }

    private static int @Nullable [] size(QuestionMedia medium) {
        if (medium.name().endsWith(".svg")) {
            return drawingSize(medium);
        }
        try (InputStream in = medium.content().open();
                ImageInputStream image = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return new int[] {reader.getWidth(0), reader.getHeight(0)};
            } finally {
                reader.dispose();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int @Nullable [] drawingSize(QuestionMedia medium) {
        try (InputStream in = medium.content().open()) {
            String[] box = TagReader.read(in).attribute("viewBox", "").strip().split("[\\s,]+");
            int width = box.length == 4 ? ResponseKey.number(box[2]).intValue() : 0;
            int height = box.length == 4 ? ResponseKey.number(box[3]).intValue() : 0;
            return width > 0 && height > 0 ? new int[] {width, height} : null;
        } catch (RefusedXml unreadable) {
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Tag interaction(List<QuestionOption> options, Map<String, String> ids, boolean single) {
        List<Tag> parts = new ArrayList<>(List.of(Build.tag(
                "object",
                List.of(new Words(alt)),
                "type",
                MediaNames.kind(name),
                "data",
                address,
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height))));
        for (QuestionOption option : options) {
            String[] words = String.valueOf(option.shape()).split(" ");
            parts.add(Build.tag(
                    "hotspotChoice",
                    List.of(),
                    "shape",
                    shape(words[0]),
                    "coords",
                    coords(words),
                    "identifier",
                    ids.getOrDefault(option.id(), ""),
                    "hotspotLabel",
                    option.text()));
        }
        return Build.tag(
                "hotspotInteraction", parts, "responseIdentifier", "RESPONSE", "maxChoices", single ? "1" : "0");
    }

    private static String shape(String ours) {
        return switch (ours) {
            case "box" -> "rect";
            case "polygon" -> "poly";
            default -> "ellipse";
        };
    }

    private String coords(String[] words) {
        List<BigDecimal> n = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            n.add(new BigDecimal(words[i])
                    .multiply(BigDecimal.valueOf(i % 2 == 1 ? width : height))
                    .movePointLeft(2));
        }
        if (words[0].equals("box")) {
            n.set(2, n.get(2).add(n.get(0)));
            n.set(3, n.get(3).add(n.get(1)));
        }
        return n.stream()
                .map(number -> number.setScale(0, RoundingMode.HALF_UP).toPlainString())
                .collect(Collectors.joining(","));
    }
}
