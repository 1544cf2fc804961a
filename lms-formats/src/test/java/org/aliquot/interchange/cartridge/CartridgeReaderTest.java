package org.aliquot.interchange.cartridge;

import static org.aliquot.interchange.cartridge.Cartridge.folder;
import static org.aliquot.interchange.cartridge.Cartridge.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aliquot.interchange.CartridgeLinks;
import org.aliquot.interchange.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Courses of other systems, part by part: what has a place here comes in its order, and all else is named. */
class CartridgeReaderTest {

    private static final String QUIZ = "imsqti_xmlv1p2/imscc_xmlv1p1/assessment";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0", "1.1.0", "1.2.0", "1.3.0"})
    void foldersBecomeSectionsAndPagesLessonsInTheOrderOfTheTree(String version) throws IOException {
        Told told = Told.of(new Cartridge()
                .version(version)
                .tree(folder("m1", "Before", place("i2", "Tubes", "p2"), place("i1", "", "p1"))
                        + folder("m2", "After", place("i3", "Quiz of tubes", "q1"), place("i4", "Spin", "p3")))
                .page("p1", "a/one.html", "<p>One</p>")
                .page("p2", "a/two.html", "<p>Two</p>")
                .page("p3", "b/three.html", "<p>Three</p>")
                .page("p4", "b/four.html", "<p>Four</p>")
                .resource("q1", QUIZ, "q1/assessment.xml", Cartridge.ITEM.formatted("i-1", "Which?"))
                .in(folder));

        assertThat(told.parts)
                .containsExactly(
                        "course course-1: Phlebotomy",
                        "section Before",
                        "lesson Tubes",
                        "lesson Title of p1",
                        "section After",
                        "lesson Spin",
                        "section Other pages",
                        "lesson Title of p4",
                        "quiz Quiz of tubes",
                        "question i-1");
        assertThat(told.findings).isEmpty();
    }

    @Test
    void linksGoOnWorkingAndWhatTheyLoseIsNamed() throws IOException {
        Told told = Told.of(new Cartridge()
                .tree(folder("m1", "All", place("i1", "One", "p1"), place("i2", "Two", "p2")))
                .page("p1", "wiki_content/one.html", """
                        <h2 id="why">Why</h2><p>See <a href="two.html">two</a>, <a href="$WIKI_REFERENCE$/pages/two">Two</a>,
                        <a href="$CANVAS_OBJECT_REFERENCE$/pages/p2">2</a>, <a href="%24CANVAS_OBJECT_REFERENCE%24/modules/items/i2">II</a>,
                        <a href="#why">above</a>, <a href="#gone">below</a>,
                        <a href="https://example.org">away</a>, <a href="$CANVAS_OBJECT_REFERENCE$/quizzes/q">a quiz</a>,
                        <a href="$IMS-CC-FILEBASE$/paper.pdf">a paper</a> and <a href="none.html">nothing</a>
                        <img src="$IMS-CC-FILEBASE$/my%20tubes.png?x=1" alt="Six tubes"> here.</p>
                        <ul><li>In a list <img src="../web_resources/my%20tubes.png" alt="Again"></li></ul>
                        <iframe src="https://example.org/film"></iframe><script>alert(1)</script>
                        """)
                .page("p2", "wiki_content/two.html", "<p>Two</p>")
                .resource("f1", "webcontent", "web_resources/my tubes.png", "png")
                .resource("f2", "webcontent", "web_resources/paper.pdf", "pdf")
                .in(folder));

        String link = CartridgeLinks.lesson("p2");
        String tubes = PageLinks.picture("web_resources/my tubes.png");
        assertThat(tubes).startsWith("picture/").isNotEqualTo(PageLinks.picture("web_resources/my-tubes.png"));
        assertThat(told.lessons.getFirst().body())
                .contains(
                        "## Why {#why}",
                        "[two](" + link + "), [Two](" + link + "), [2](" + link + "), [II](" + link
                                + "), [above](#why), below",
                        "[away](https://example.org), a quiz, a paper and nothing",
                        "\n\n![Six tubes](" + tubes + ")\n\n- In a list\n\n",
                        "\n\n![Again](" + tubes + ")",
                        "[https://example.org/film](https://example.org/film)")
                .doesNotContain("alert");
        assertThat(told.lessons.getFirst().media()).hasSize(1);
        assertThat(told.findings)
                .anyMatch(said -> said.contains("quizzes/q leads to a part of the other system"))
                .anyMatch(said -> said.contains("paper.pdf leads to a file that is no picture"))
                .anyMatch(said -> said.contains("none.html leads to a file that is not in the package"))
                .anyMatch(said -> said.startsWith("dropped File “paper.pdf”"))
                .anyMatch(said -> said.contains("<script>"));
        assertThat(CartridgeLinks.lessons("[two](" + link + ")", id -> "/courses/c/" + id))
                .isEqualTo("[two](/courses/c/p2)");
    }

    @Test
    void whatHasNoPlaceHereIsNamedWithItsTitle() throws IOException {
        Told told = Told.of(new Cartridge()
                .tree(folder(
                        "m",
                        "All",
                        place("i1", "", "d"),
                        place("i2", "A tool", "t"),
                        place("i3", "Nowhere", "none"),
                        folder("f", "Deeper", place("i4", "Page", "p"), place("i5", "Page again", "p"))))
                .page("p", "p.html", "")
                .resource("d", "imsdt_xmlv1p1", "d.xml", "<topic><title>Talk</title></topic>")
                .resource("t", "imsbasiclti_xmlv1p0", "t.xml", "<tool/>")
                .resource("w", "imswl_xmlv1p1", "w.xml", "<webLink><title>Elsewhere</title></webLink>")
                .resource("u", "something/new", "u.xml", "<x><title>Strange</title></x>")
                .in(folder));

        assertThat(told.parts).containsExactly("course course-1: Phlebotomy", "section All", "lesson Page");
        assertThat(told.findings)
                .containsExactlyInAnyOrder(
                        "dropped Discussion “Talk”: there are no discussions here",
                        "dropped External tool “A tool”: tools of other systems are not opened from lessons",
                        "dropped Unknown part “Nowhere”: what it leads to is not in the file",
                        "changed Folder “Deeper”: sections hold no folders; what is in it stands in the section",
                        "changed text: the page is empty",
                        "changed Page “Page again”: it stands in the course twice and is one lesson",
                        "dropped Web link “Elsewhere”: a link alone is no lesson; put it into one",
                        "dropped Unknown part “Strange”: we do not know this kind of resource");
    }

    @Test
    void canvasNamesMoreThanItsManifest() throws IOException {
        Told told = Told.of(new Cartridge()
                .page("p", "wiki_content/p.html", "<p>Text</p>")
                .resource("q", QUIZ, "q/assessment_qti.xml", Cartridge.ITEM.formatted("plain", "Which?"))
                .file("non_cc_assessments/q.xml.qti", Cartridge.ITEM.formatted("rich", "Which?"))
                .file("q/assessment_meta.xml", """
                        <quiz><title>Tubes</title><description>Hello</description><time_limit>20</time_limit>
                        <allowed_attempts>3</allowed_attempts></quiz>""")
                .resource(
                        "b",
                        "associatedcontent/imscc_xmlv1p1/learning-application-resource",
                        "non_cc_assessments/b.xml.qti",
                        Cartridge.ITEM.formatted("banked", "Which?"))
                .file("course_settings/module_meta.xml", """
                        <modules><module identifier="m"><title>Week 1</title><workflow_state>unpublished</workflow_state><items>
                        <item identifier="a"><content_type>ContextModuleSubHeader</content_type><title>Read</title></item>
                        <item identifier="b"><content_type>WikiPage</content_type><workflow_state>unpublished</workflow_state>
                        <title>Page</title><identifierref>p</identifierref></item>
                        <item identifier="c"><content_type>ExternalUrl</content_type><title>Film</title><url>https://example.org</url></item>
                        <item identifier="d"><content_type>Quizzes::Quiz</content_type><title>Tubes</title><identifierref>q</identifierref></item>
                        </items></module></modules>""")
                .in(folder));

        assertThat(told.parts)
                .containsExactly(
                        "course course-1: Phlebotomy",
                        "section Week 1",
                        "lesson Page",
                        "quiz Tubes, 20 minutes",
                        "question rich",
                        "bank b",
                        "question banked");
        assertThat(told.findings)
                .containsExactly(
                        "changed Section “Week 1”: it was not published there",
                        "dropped Heading “Read”: a section has no headings between its lessons",
                        "changed Page “Page”: it was not published there",
                        "dropped Web link “Film”: a link alone is no lesson; put it into one (https://example.org)",
                        "dropped Quiz “Tubes”: its introduction, how often it may be taken: decide that here when you assign it");
    }

    @Test
    void theOneOfTheFixturesIsRead() throws IOException {
        Told told = Told.of(Fixtures.folder("common-cartridge").resolve("single-page.imscc"));

        assertThat(told.parts)
                .containsExactly(
                        "course i5eb2366c5fc27e17b7bcb0ae4b0a9c0b: The Life of Paul",
                        "section Lessons",
                        "lesson Our Purpose");
        assertThat(told.findings)
                .containsExactly(
                        "changed text: the page is empty",
                        "dropped Settings: grading, groups and dates of the other system are decided here anew");
    }

    @Test
    void theExportOfCanvasIsReadAndWhatItLacksIsNamed() throws IOException {
        Told told = Told.of(Fixtures.folder("canvas-cartridge"));

        assertThat(told.parts)
                .startsWith(
                        "course i938451114c68f8fd6374a383dce950d3: Canvas Cartridge", "quiz Every Canvas Interaction");
        assertThat(told.parts).filteredOn(part -> part.startsWith("question ")).hasSize(5);
        assertThat(told.findings)
                .anyMatch(said -> said.startsWith("dropped Question bank “i2ae4df242d342169dae37f9f08dfc5a6”"))
                .anyMatch(said -> said.startsWith("dropped Settings"));
    }
}
