package org.aliquot.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.prose.HeadingLine;
import org.aliquot.prose.Prose;
import org.aliquot.web.Chapters;
import org.aliquot.word.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** The guides as the product shows them. */
class GuidesTest {

    private final Guides guides = new Guides();

    /** Every page that only staff open, as its controller names it. */
    static Stream<String> pagesOfStaff() throws IOException {
        return new ClassPathResource("org/aliquot/access/routes.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\\s+"))
                .filter(route -> route[0].equals("GET") && !route[1].startsWith("/api/"))
                .filter(route -> route[2].matches("(staff|administrator).*"))
                .map(route -> route[1]);
    }

    @ParameterizedTest
    @MethodSource("pagesOfStaff")
    void howThisWorksLeadsFromEachPageOfStaffToAChapterThatIsThere(String page) {
        assertThat(Chapters.of(page)).matches("/help/[a-z]+(#[a-z-]+)?");
        String[] chapter = Chapters.of(page).substring("/help/".length()).split("#");
        Guides.Text text = guides.text(Word.read(Guide.class, chapter[0]));

        assertThat(chapter.length == 1
                        || new Prose()
                                .headings(text.markdown()).stream()
                                        .map(HeadingLine::anchor)
                                        .anyMatch(chapter[1]::equals))
                .as(Chapters.of(page))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /teach                                          | instructor#lessons
            /teach/courses/{course}/lessons/{lesson}        | instructor#lessons
            /teach/courses/{course}/slides/{id}             | pictures#whole-slides
            /teach/quizzes/{key}                            | instructor#exams
            /teach/quizzes/{key}/rules                      | instructor#exams
            /teach/quizzes/{key}/print                      | instructor#exams
            /teach/quizzes/{key}/authors                    | instructor#exams
            /teach/quizzes/{key}/forms                      | instructor#exams
            /teach/forms/{id}                               | instructor#exams
            /teach/quizzes/{key}/analysis                   | instructor#how-questions-are-answered
            /teach/quizzes/{key}/integrity                  | instructor#leaks-and-alike-answers
            /teach/items                                    | instructor#the-bank
            /teach/items/coverage                           | instructor#the-bank
            /teach/items/{slug}                             | instructor#the-bank
            /teach/items/{slug}/edit                        | instructor#writing-questions
            /teach/items/{slug}/review                      | instructor#writing-questions
            /teach/items/{slug}/answers                     | instructor#how-questions-are-answered
            /teach/items/{slug}/versions/{number}/adjustments | instructor#how-questions-are-answered
            /teach/question-reports                         | instructor#your-first-question
            /teach/imports/{id}                             | instructor#questions-from-other-systems
            /teach/imports/course                           | instructor#courses-from-other-systems
            /teach/exports                                  | instructor#questions-to-other-systems
            /teach/formats/{format}                         | formats
            /teach/attempts                                 | instructor#a-class
            /teach/attempts/{id}                            | instructor#a-class
            /teach/cohorts/{id}/plan                        | instructor#a-class
            /teach/cohorts/{id}/assignments/{assignment}/days | instructor#exams
            /teach/rotations/checklists                     | instructor#clinical-rotations
            /teach/outcomes/people                          | reports#program-outcomes
            /admin/people/import                            | administrator#people
            /admin/connections/sign-on/{id}                 | signon
            /search                                         | instructor#finding-things-keys-and-help
            /notices                                        | learner#your-day
            /profile                                        | learner#your-account
            /records                                        | learner#records
            """)
    void howThisWorksOpensTheGuideWhereItTellsAboutThePage(String page, String chapter) {
        assertThat(Chapters.of(page)).isEqualTo("/help/" + chapter);
    }

    @ParameterizedTest
    @EnumSource
    void eachGuideIsShownWithItsPicturesAndWithoutLinksThatLeadNowhere(Guide guide) {
        Guides.Text text = guides.text(guide);
        Map<String, String> pictures = Guides.pictures(text, address -> address);
        String html = Guides.html(text, pictures);

        assertThat(pictures.keySet())
                .allMatch(name -> new ClassPathResource("static/img/guide/" + name + ".png").exists());
        assertThat(Stream.of(html.split("href=\"")).skip(1))
                .allMatch(address -> address.matches("(?s)(#(?!to-guide)|https?:|/help/).*"));
        assertThat(Stream.of(html.split("<img ")).skip(1).toList())
                .hasSizeGreaterThanOrEqualTo(pictures.size())
                .allMatch(picture -> !picture.startsWith("src=\"\"") && !picture.contains("alt=\"\""));
    }
}
