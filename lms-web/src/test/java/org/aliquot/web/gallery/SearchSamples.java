package org.aliquot.web.gallery;

import java.util.List;
import org.aliquot.search.Excerpt;
import org.aliquot.web.search.Kind;
import org.aliquot.web.search.SearchPage;

/** What a search shows. */
final class SearchSamples {

    private SearchSamples() {}

    static SearchPage found() {
        return new SearchPage(
                "hemolysys newborn",
                "hemolysis newborn",
                List.of(
                        new SearchPage.Group(
                                Kind.TERMS,
                                List.of(line("/courses/mlt/glossary#term-hemolysis", "", "Glossary, MLT preparation")),
                                1,
                                null),
                        new SearchPage.Group(
                                Kind.LESSONS,
                                List.of(line(
                                        "/courses/mlt/mlt-bb-08#hdfn",
                                        "Hemolytic disease of the fetus and newborn, the laboratory’s part",
                                        "Transfusion reactions and pregnancy, MLT preparation")),
                                23,
                                "/search?in=lessons&q=hemolysis+newborn"),
                        new SearchPage.Group(
                                Kind.QUESTIONS,
                                List.of(line(
                                        "/attempts/0/review?show=all#question-3",
                                        "A newborn of a group O mother is jaundiced on day one. Which result fits?",
                                        "Question 3 of MLT practice exam, missed")),
                                1,
                                null)),
                null);
    }

    static SearchPage ofStaff() {
        return new SearchPage(
                "gomez",
                null,
                List.of(
                        new SearchPage.Group(
                                Kind.PEOPLE,
                                List.of(SearchPage.Line.of(
                                        "/teach/learners/0",
                                        Excerpt.plain("Benjamin Gomez"),
                                        "benjamin.gomez@example.org, Weekend class 2026-10",
                                        null)),
                                1,
                                null),
                        new SearchPage.Group(
                                Kind.WORK,
                                List.of(SearchPage.Line.of(
                                        "/teach/attempts", Excerpt.plain("Running exams"), "Teach", null)),
                                1,
                                null)),
                null);
    }

    static SearchPage none() {
        return new SearchPage("xylophone", null, List.of(), null);
    }

    static SearchPage empty() {
        return new SearchPage("", null, List.of(), null);
    }

    static SearchPage closed() {
        return new SearchPage("", null, List.of(), new SearchPage.Closed("MLT practice exam", "/attempts/0"));
    }

    private static SearchPage.Line line(String url, String title, String where) {
        return SearchPage.Line.of(url, excerpt(title), where, excerpt("Antibodies of the mother cause "));
    }

    private static Excerpt excerpt(String before) {
        return new Excerpt(List.of(
                new Excerpt.Piece(before, false),
                new Excerpt.Piece("hemolysis", true),
                new Excerpt.Piece(" in the newborn.", false)));
    }
}
