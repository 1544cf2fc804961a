package load;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a question bank as Moodle exports it: five kinds of questions, feedback and tags, and noise for pictures, which nothing packs smaller. */
final class MoodleFile {

    private static final int WIDTH = 120;
    private static final int HEIGHT = 90;
    private static final List<String> WORDS = List.of(
            ("antibody antigen aliquot analyzer anemia bilirubin blast buffer calcium carryover centrifuge citrate clot control culture "
                            + "delta dilution donor drift elution enzyme factor ferritin fibrin glucose gram heparin hemolysis hormone icterus "
                            + "index interval iron lactate lipemia lymphocyte marker membrane monocyte nucleus osmolality pipette plasma platelet "
                            + "pooled potassium protein quality reagent reticulocyte sample screen sediment serum smear sodium specimen standard "
                            + "thaw titer transferrin triglyceride troponin urea urine variance virus volume")
                    .split(" "));

    private final Random random = new Random(20261121);

    void write(Path file, int questions, int pictures) throws IOException {
        int every = pictures == 0 ? Integer.MAX_VALUE : questions / pictures;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
            for (int number = 0; number < questions; number++) {
                if (number % 200 == 0) {
                    out.write("<question type=\"category\"><category><text>$course$/top/" + words(2) + "</text></category></question>\n");
                }
                question(out, number, number % every == 0);
            }
            out.write("</quiz>\n");
        }
    }

    private void question(BufferedWriter out, int number, boolean picture) throws IOException {
        String kind = List.of("multichoice", "truefalse", "shortanswer", "numerical", "matching").get(number % 5);
        out.write("<question type=\"" + kind + "\"><name><text>" + words(3) + " " + number + "</text></name>\n");
        out.write("<questiontext format=\"html\"><text><![CDATA[<p>Which " + words(9) + "?</p>");
        if (picture) {
            out.write("<p><img src=\"@@PLUGINFILE@@/p" + number + ".png\" alt=\"" + words(4) + "\"></p>");
        }
        out.write("]]></text>");
        if (picture) {
            out.write("<file name=\"p" + number + ".png\" path=\"/\" encoding=\"base64\">" + picture() + "</file>");
        }
        out.write("</questiontext>\n<generalfeedback format=\"html\"><text>Because " + words(8) + ".</text></generalfeedback>\n");
        switch (kind) {
            case "multichoice" -> {
                out.write("<single>true</single>");
                for (int option = 0; option < 4; option++) {
                    out.write(answer(option == 1 ? "100" : "0", words(3)));
                }
            }
            case "truefalse" -> out.write(answer("100", "true") + answer("0", "false"));
            case "shortanswer" -> out.write(answer("100", words(1)) + answer("100", words(2)));
            case "numerical" -> out.write(answer("100", Integer.toString(10 + random.nextInt(900))));
            default -> {
                for (int pair = 0; pair < 3; pair++) {
                    out.write("<subquestion format=\"html\"><text>" + words(2) + "</text><answer><text>" + words(2) + "</text></answer></subquestion>");
                }
            }
        }
        out.write("<tags><tag><text>" + words(1) + "</text></tag></tags></question>\n");
    }

    private String answer(String fraction, String text) {
        return "<answer fraction=\"" + fraction + "\" format=\"plain_text\"><text>" + text + "</text><feedback format=\"html\"><text>As "
                + words(4) + "</text></feedback></answer>";
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private String picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        Noise.png(WIDTH, HEIGHT, random, png);
        return Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
