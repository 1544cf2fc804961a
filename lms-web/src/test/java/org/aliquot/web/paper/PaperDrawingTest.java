package org.aliquot.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.microscope.Atlas;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Drawings on paper are those of the screen: whole, and with labels that are letters. */
class PaperDrawingTest {

    private static final Pattern STAIN =
            Pattern.compile("\\.([\\w-]+) \\{ (?:fill: none; )?(?:fill|stroke): (#[0-9a-f]{6});");

    /** Every drawing of the packs, each on a page of its own; to be looked at where {@code -Ddrawings.picture} names a file. */
    @Test
    void everyDrawingOfThePacksIsSetWithItsLabels() throws IOException {
        Map<String, String> drawings = drawings();
        assertThat(drawings).hasSizeGreaterThan(150);
        byte[] file = TaggedPaper.file("Drawings", paper -> {
            drawings.forEach((name, svg) -> {
                paper.paragraph(PaperFont.BOLD.words(name, 10), 0);
                new PaperDrawing(svg).on(paper, name, 8);
                paper.pageBreak();
            });
            paper.paragraph(PaperFont.REGULAR.words("End", 10), 0);
        });
        String picture = System.getProperty("drawings.picture");
        if (picture != null) {
            Files.write(Path.of(picture), file);
        }
        try (PdfReader reader = new PdfReader(file)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(drawings.size() + 1);
            int page = List.copyOf(drawings.keySet()).indexOf("bb-components") + 1;
            if (page > 0) {
                assertThat(new PdfTextExtractor(reader).getTextFromPage(page)).contains("Whole blood");
            }
        }
    }

    @Test
    void aPictureInsideADrawingStandsOnPaper() throws IOException {
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" width="200" height="200">
                <image width="200" height="200" href="data:image/jpeg;base64,%s"/>
                <path fill="#111111" d="M90 90L60 80L80 60Z"/></svg>
                """.formatted(Base64.getEncoder().encodeToString(Atlas.picture("eosinophil", 1, 200, 20_000)));
        byte[] file = TaggedPaper.file("Field", paper -> new PaperDrawing(svg).on(paper, "A cell", 0));
        try (PdfReader reader = new PdfReader(file)) {
            assertThat(IntStream.range(1, reader.getXrefSize())
                            .mapToObj(reader::getPdfObject)
                            .filter(PdfStream.class::isInstance)
                            .map(PdfStream.class::cast)
                            .filter(stream -> PdfName.IMAGE.equals(stream.getAsName(PdfName.SUBTYPE)))
                            .map(stream -> stream.getAsNumber(PdfName.WIDTH).intValue()))
                    .containsExactly(200);
        }
    }

    @Test
    void aTurnedLabelStandsWhereTheScreenHasIt() throws IOException {
        String svg = drawn("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" role="img"><title>T</title><desc>D</desc>
                <text x="20" y="50" transform="rotate(-90 20 50)" class="t-ink">Absorbance</text>
                <g transform="translate(100 20)"><text x="0" y="10" text-anchor="middle">nm</text></g></svg>
                """);
        byte[] file = TaggedPaper.file("Drawing", paper -> new PaperDrawing(svg).on(paper, "Two axes", 0));
        try (PdfReader reader = new PdfReader(file)) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains("Absorbance", "nm");
        }
    }

    @Test
    void stainsAreTheSameOnPaperAndOnThePage() throws IOException {
        Map<String, String> page = stains("/static/css/stain.css");

        assertThat(page)
                .hasSizeGreaterThan(50)
                .isEqualTo(stains("/paper/drawing.css"))
                .allSatisfy(
                        (name, color) -> assertThat(drawn("""
                        <svg class="slide" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>T</title><desc>D</desc>
                        <rect class="%s"/></svg>""".formatted(name))).contains(name));
    }

    /** Colors of areas and lines by class, from the first of the stains on. */
    private static Map<String, String> stains(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(PaperDrawingTest.class.getResourceAsStream(file))) {
            String rules = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return STAIN.matcher(rules.substring(rules.indexOf(".edge {")))
                    .results()
                    .collect(Collectors.toMap(
                            rule -> rule.group(1), rule -> rule.group(2), (one, _) -> one, TreeMap::new));
        }
    }

    private static String drawn(String file) {
        return ((SvgCheck.Checked) Svg.parse("drawing", file)).svg();
    }

    private static Map<String, String> drawings() throws IOException {
        Path packs = Stream.of(Path.of("content"), Path.of("../content"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        Map<String, String> drawings = new TreeMap<>();
        try (Stream<Path> files = Files.walk(packs)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".svg")).toList()) {
                String name = file.getFileName().toString().replace(".svg", "");
                drawings.put(name, ((SvgCheck.Checked) Svg.parse(name, Files.readString(file))).svg());
            }
        }
        return drawings;
    }
}
