package org.aliquot.web.gallery;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.lab.ControlChartSpec;
import org.aliquot.lab.ControlFault;
import org.aliquot.lab.ControlLevel;
import org.aliquot.lab.WestgardRule;
import org.aliquot.packfile.Pack;
import org.aliquot.packfile.PackFolder;
import org.aliquot.packfile.PackRead;
import org.aliquot.packfile.PackReader;
import org.aliquot.packfile.Translation;
import org.aliquot.prose.Prose;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;
import org.aliquot.web.question.ExhibitView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every drawing of the packs, in each language, and what the engine draws, as a lesson shows it on a phone: whole, and every label legible. */
class ExhibitsOnAPhoneIT {

    private static final int BATCH = 50;

    /** What a reader would complain of, by the drawing's title. */
    private static final String COMPLAINTS = """
            (whole) => [...document.querySelectorAll('.exhibit-view')].flatMap((view) => {
              const svg = view.querySelector('svg');
              const name = svg.querySelector('title').textContent;
              const frame = svg.getBoundingClientRect();
              const labels = [...svg.querySelectorAll('text')].map((text) => {
                const { left, right, top, bottom } = text.getBoundingClientRect();
                const lead = (bottom - top) * 0.2; // a line's box is higher than its letters
                const px = parseFloat(getComputedStyle(text).fontSize) * svg.getScreenCTM().a;
                return { words: text.textContent, left, right, top: top + lead, bottom: bottom - lead, px };
              });
              const cut = ({ left, right, top, bottom }) =>
                left < frame.left - 2 || right > frame.right + 2 || top < frame.top - 2 || bottom > frame.bottom + 2;
              const covers = (one, other) =>
                Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
                Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
              return [
                ...(whole && view.scrollWidth > view.clientWidth ? [`${name}: wider than the screen`] : []),
                ...labels.filter(({ px }) => px < 11).map(({ words, px }) => `${name}: "${words}" has ${px.toFixed(1)} px`),
                ...labels.filter(cut).map(({ words }) => `${name}: "${words}" is cut off`),
                ...labels.flatMap((one, index) => labels.slice(index + 1).filter((other) => covers(one, other))
                  .map((other) => `${name}: "${one.words}" lies on "${other.words}"`)),
              ];
            })
            """;

    private static GalleryServer server;
    private static Page phone;

    @BeforeAll
    static void start() throws IOException {
        server = GalleryServer.start();
        phone = Chromium.browser().newPage();
        phone.setViewportSize(390, 844);
        phone.navigate(server.url("lesson"));
    }

    @AfterAll
    static void stop() {
        phone.close();
        server.close();
    }

    @Test
    void nothingIsCutOffAndNoLabelIsUnderElevenPixels() throws IOException {
        List<String> drawings = drawings();
        assertThat(drawings).hasSizeGreaterThan(150);
        List<Object> complaints = new ArrayList<>();
        for (int first = 0; first < drawings.size(); first += BATCH) {
            show(drawings.subList(first, Math.min(first + BATCH, drawings.size())));
            phone.setViewportSize(390, 844);
            complaints.addAll((List<?>) phone.evaluate(COMPLAINTS, true));
            phone.setViewportSize(320, 844);
            complaints.addAll((List<?>) phone.evaluate(COMPLAINTS, false));
            assertThat(phone.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isEqualTo(0);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aDrawingIsOpenedOverTheWholeScreenAndMadeLarger() throws IOException {
        phone.setViewportSize(390, 844);
        phone.navigate(server.url("lesson"));
        phone.getByText("Open larger").first().click();
        assertThat(width()).isGreaterThan(700);
        phone.getByTitle("Larger").first().click();
        assertThat(width()).isGreaterThan(1000);
        phone.keyboard().press("Escape");
        phone.locator(".exhibit-view > svg").first().waitFor();
    }

    private static double width() {
        return phone.locator("dialog[open] svg[role=img]").boundingBox().width;
    }

    private static void show(List<String> drawings) {
        TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
        String figures = drawings.stream()
                .map(svg -> {
                    StringOutput html = new StringOutput();
                    templates.render("question/_exhibit.jte", Map.of("exhibit", new ExhibitView(svg, null, "")), html);
                    return html.toString();
                })
                .collect(joining());
        phone.evaluate("html => (document.querySelector('article.prose').innerHTML = html)", figures);
        phone.evaluate("document.fonts.ready");
    }

    private static List<String> drawings() throws IOException {
        try (Stream<Path> files = Files.walk(content())) {
            Stream<String> drawn = files.filter(file -> file.toString().contains("exhibits")
                            && file.toString().endsWith(".svg"))
                    .sorted()
                    .map(ExhibitsOnAPhoneIT::taken);
            return Stream.of(drawn, inOtherWords(), Stream.of(chart(20), chart(30)))
                    .flatMap(all -> all)
                    .toList();
        }
    }

    private static Stream<String> inOtherWords() throws IOException {
        PackReader reader = new PackReader(new Prose());
        return PackFolder.in(content()).stream()
                .flatMap(folder -> reader.read(folder) instanceof PackRead.Good(Pack pack)
                        ? inOtherWords(pack, reader.translation(folder, pack).translation())
                        : Stream.empty());
    }

    private static Stream<String> inOtherWords(Pack pack, Translation translation) {
        return translation.exhibits().entrySet().stream()
                .map(words -> words.getValue()
                        .in(taken(words.getKey(), pack.exhibits().getOrDefault(words.getKey(), ""))));
    }

    private static Path content() {
        return Stream.of(Path.of("content"), Path.of("../content"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }

    private static String taken(Path file) {
        try {
            return taken(file.getFileName().toString().replace(".svg", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String taken(String name, String text) {
        return ((SvgCheck.Checked) Svg.parse(name, text)).svg();
    }

    private static String chart(int runs) {
        var levels = List.of(level("Level 1"), level("Level 2"));
        var fault = new ControlFault(WestgardRule.ONE_3S, 17, false);
        return new ControlChartSpec(levels, runs, WestgardRule.USUAL, fault)
                .draw(1)
                .svg(runs + " runs");
    }

    private static ControlLevel level(String name) {
        return new ControlLevel(name, new BigDecimal("4.10"), new BigDecimal("0.12"), "mmol/L", 2);
    }
}
