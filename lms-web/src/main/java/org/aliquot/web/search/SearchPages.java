package org.aliquot.web.search;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.search.Excerpt;
import org.aliquot.search.FactHit;
import org.aliquot.search.Findings;
import org.aliquot.search.Hits;
import org.aliquot.search.PassageHit;
import org.aliquot.search.QuestionHit;
import org.aliquot.search.Search;
import org.aliquot.search.SearchResult;
import org.aliquot.search.TermHit;
import org.aliquot.search.Wish;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.SearchUrls;
import org.aliquot.web.address.SiteUrls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes lines with addresses of what was found. */
@Component
class SearchPages {

    private final Search search;
    private final StaffHits staff;

    SearchPages(Search search, StaffHits staff) {
        this.search = search;
        this.staff = staff;
    }

    /** @param only the one kind to be shown; null for all */
    SearchPage page(Caller reader, Wish wish, @Nullable Kind only) {
        return switch (search.find(reader, wish)) {
            case SearchResult.Closed(var by) ->
                SearchPage.closed(
                        wish.typed(), by.exam(), ExamUrls.attempt(by.attempt().toString()));
            case SearchResult.Found(var found) -> found(reader, wish, found, only);
        };
    }

    /** What staff find as they typed it needs no other spelling. */
    private SearchPage found(Caller reader, Wish wish, Findings found, @Nullable Kind only) {
        List<SearchPage.Group> ofStaff = reader.isStaff()
                ? staff.find(reader, wish)
                : reader.is(Role.AUDITOR) ? staff.people(reader, wish) : List.of();
        List<SearchPage.Group> ofAll = ofStaff.isEmpty() || found.instead() == null ? groups(found) : List.of();
        return new SearchPage(
                wish.typed(),
                ofStaff.isEmpty() ? found.instead() : null,
                Stream.concat(ofStaff.stream(), ofAll.stream())
                        .filter(group -> only == null || only == group.kind())
                        .toList(),
                null);
    }

    private static List<SearchPage.Group> groups(Findings found) {
        List<SitePage> pages = SitePage.find(Beginnings.of(found.found()));
        return Stream.of(
                        group(Kind.TERMS, found, found.terms(), SearchPages::term),
                        group(Kind.LESSONS, found, found.passages(), SearchPages::passage),
                        group(Kind.QUESTIONS, found, found.questions(), SearchPages::question),
                        group(Kind.FACTS, found, found.facts(), SearchPages::fact),
                        group(Kind.PAGES, found, new Hits<>(pages, pages.size()), SearchPages::site))
                .filter(group -> group.all() > 0)
                .toList();
    }

    private static <T> SearchPage.Group group(
            Kind kind, Findings found, Hits<T> hits, Function<T, SearchPage.Line> line) {
        return new SearchPage.Group(
                kind,
                hits.best().stream().map(line).toList(),
                hits.all(),
                hits.all() > hits.best().size() ? SearchUrls.search(found.found(), kind.word()) : null);
    }

    private static SearchPage.Line term(TermHit hit) {
        return SearchPage.Line.titled(
                CourseUrls.term(hit.course(), hit.anchor()),
                hit.term(),
                t("Glossary, {0}", titled(hit.courseTitle())),
                hit.definition());
    }

    private static SearchPage.Line passage(PassageHit hit) {
        PassageHit.Place place = hit.place();
        String lesson = CourseUrls.lesson(place.course(), place.lesson());
        boolean begins = hit.anchor().isEmpty();
        return SearchPage.Line.titled(
                begins ? lesson : CourseUrls.heading(lesson, hit.anchor()),
                begins ? Excerpt.plain(place.lessonTitle()) : hit.heading(),
                begins
                        ? titled(place.courseTitle())
                        : t("place|{0}, {1}", titled(place.lessonTitle()), titled(place.courseTitle())),
                hit.excerpt());
    }

    private static SearchPage.Line question(QuestionHit hit) {
        String verdict = hit.right() ? t(", answered right") : t(", missed");
        return switch (hit.met()) {
            case QuestionHit.Met.InSitting(var attempt, var position, var exam) ->
                SearchPage.Line.of(
                        ExamUrls.reviewOf(attempt.toString(), position),
                        hit.stem(),
                        t("Question {0} of {1}{2}", position, titled(exam), verdict),
                        null);
            case QuestionHit.Met.InLesson(var course, var lesson, var title, var check) ->
                SearchPage.Line.of(
                        CourseUrls.checkInLesson(course, lesson, check),
                        hit.stem(),
                        t("Check in {0}{1}", titled(title), verdict),
                        null);
        };
    }

    private static SearchPage.Line fact(FactHit hit) {
        return SearchPage.Line.of(SiteUrls.pathway(hit.kind()), hit.label(), hit.about(), hit.body());
    }

    private static SearchPage.Line site(SitePage page) {
        return new SearchPage.Line(page.url(), Excerpt.plain(page.title()), null, null, null, null);
    }
}
