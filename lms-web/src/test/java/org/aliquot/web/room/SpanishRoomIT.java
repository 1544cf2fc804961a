package org.aliquot.web.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.web.address.ErrataUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.PracticeUrls;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.address.ShareUrls;
import org.aliquot.web.gallery.Accessibility;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** From the start of an exam to its review, no English phrase meets who prefers Spanish. */
class SpanishRoomIT extends RoomTest {

    private static final Path PHRASES = Path.of("src/main/resources/phrases/es");
    private static final Path SCRIPTS = Path.of("src/main/resources/static/js/phrases-es.js");
    private static final Pattern SCRIPT_LINE = Pattern.compile("^ {2}\"(.*?)\": \"(.*)\",$", Pattern.MULTILINE);
    private static final Pattern GAP = Pattern.compile("\\{\\d}");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    /** What is read or heard, also of parts that are not shown yet. */
    private static final String SAID = """
            () => {
              const said = [document.title];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode;
                if (!text.parentElement.closest('script, style, [lang="en"], .what, .stem, .prose')) said.push(text.textContent);
              }
              for (const root of [document, ...[...document.querySelectorAll('template')].map((each) => each.content)]) {
                for (const element of root.querySelectorAll('*')) {
                  if (element.closest('[lang="en"]')) continue;
                  for (const name of ['aria-label', 'title', 'placeholder', 'data-label']) said.push(element.getAttribute(name) ?? '');
                  if (root !== document && element.children.length === 0) said.push(element.textContent);
                }
              }
              return said.map((each) => each.trim().replaceAll(/\\s+/g, ' ')).filter(Boolean);
            }
            """;

    /** Its single words, such as Hematology, are titles of the content too. */
    private static final String BELOW = "below.yaml";

    private final List<Pattern> english = english();

    @Test
    void fromTheStartOfAnExamToItsReview() {
        Person learner = learner();
        BrowserContext window = window();
        RoomEntry entry = entry(window, learner);
        Page page = window.newPage();
        for (String path : List.of(
                ExamUrls.PRACTICE,
                ExamUrls.exam(LONG),
                ExamUrls.exam(SHORT),
                PracticeUrls.BUILDER,
                PracticeUrls.FLAGGED,
                ExamUrls.SCORES,
                RecallUrls.REVIEW,
                RecallUrls.CARDS)) {
            isSpanish(page, path);
        }
        page.close();

        Room room = entry.start(LONG, "exam");
        assertThat(room.heading()).hasText("Pregunta 1 de 50");
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        assertThat(room.chip()).containsText("Guardado a las");
        saysNoEnglish(room.page(), "question");
        room.button("Siguiente").click();
        assertThat(room.heading()).hasText("Pregunta 2 de 50");
        room.cutAnswers();
        room.choose("c");
        assertThat(room.networkBar()).containsText("El servidor no responde.");
        saysNoEnglish(room.page(), "no answer");
        room.mend();
        room.button("Terminar").click();
        assertThat(room.heading()).hasText("Antes de entregar");
        saysNoEnglish(room.page(), "before handing in");
        room.button("Entregar").click();
        room.dialog()
                .getByText("Entregar", new Locator.GetByTextOptions().setExact(true))
                .click();
        room.page().waitForURL("**/result");

        isSpanish(room.page(), ExamUrls.result(room.attempt()));
        isSpanish(room.page(), ExamUrls.reviewOfAll(room.attempt()));
        isSpanish(room.page(), ShareUrls.shares(room.attempt()));
        isSpanish(room.page(), ErrataUrls.report(room.attempt(), 1));
    }

    @Test
    void explainsAnAnswerInTutorMode() {
        Room room = entry(window(), learner()).start(LONG, "tutor");
        assertThat(room.heading()).hasText("Pregunta 1 de 50");
        room.choose("b");
        assertThat(room.chip()).hasAttribute("data-state", "saved");
        room.button("Comprobar").click();
        assertThat(room.part("verdict").first()).isVisible();
        saysNoEnglish(room.page(), "verdict");
        picture(room.page(), "spanish-verdict");
    }

    private BrowserContext window() {
        return browser(new Browser.NewContextOptions().setLocale("es-US").setViewportSize(390, 844));
    }

    private void isSpanish(Page page, String path) {
        page.navigate(site() + path);
        saysNoEnglish(page, path);
        for (int width : new int[] {320, 390}) {
            page.setViewportSize(width, 844);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("%s at %d px", path, width)
                    .isEqualTo(width);
        }
        picture(page, "spanish" + path.replaceAll("[^a-z0-9-]+", "_"));
    }

    private void saysNoEnglish(Page page, String where) {
        assertThat(page.getAttribute("html", "lang")).as(where).isEqualTo("es");
        List<?> said = (List<?>) page.evaluate(SAID);
        assertThat(said.stream()
                        .map(String::valueOf)
                        .filter(text -> english.stream()
                                .anyMatch(phrase -> phrase.matcher(text).matches()))
                        .toList())
                .as(where)
                .isEmpty();
        picture(page, "spanish-" + where.replace(' ', '-').replace('/', '_'));
        assertThat(Accessibility.violationsAgain(page)).as(where).isEmpty();
    }

    /** Other in Spanish; with gaps, of two words or more, so that no title of the content is taken for one. */
    private static List<Pattern> english() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(PHRASES)) {
            for (Path file : files.toList()) {
                Map<String, String> phrases = new Yaml().load(Files.readString(file));
                if (file.endsWith(BELOW)) {
                    phrases.keySet().removeIf(phrase -> !phrase.contains(" "));
                }
                all.addAll(phrases.entrySet());
            }
            SCRIPT_LINE
                    .matcher(Files.readString(SCRIPTS))
                    .results()
                    .forEach(line -> all.add(Map.entry(line.group(1), line.group(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stream()
                .map(entry -> Map.entry(
                        entry.getKey()
                                .substring(entry.getKey().indexOf('|') + 1)
                                .strip(),
                        entry.getValue().strip()))
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(english -> WORD.matcher(GAP.matcher(english).replaceAll(""))
                                .results()
                                .count()
                        > (GAP.matcher(english).find() ? 1 : 0))
                .map(english -> Pattern.compile(GAP.splitAsStream(english)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("\\S.*", "", english.endsWith("}") ? "\\S.*" : ""))))
                .toList();
    }
}
