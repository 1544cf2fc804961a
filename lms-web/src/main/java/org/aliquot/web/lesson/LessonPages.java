package org.aliquot.web.lesson;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.api.QuestionJson;
import org.aliquot.catalog.LessonPart;
import org.aliquot.catalog.LessonView;
import org.aliquot.completion.KnowledgeChecks;
import org.aliquot.completion.LessonChecks;
import org.aliquot.completion.Opening;
import org.aliquot.prose.FirstUses;
import org.aliquot.reference.Term;
import org.aliquot.web.address.NoteUrls;
import org.aliquot.web.atlas.PortraitRow;
import org.aliquot.web.question.ExhibitView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a lesson's page together: its text, and in it the checks as this reader left them. */
@Component
class LessonPages {

    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>", Pattern.DOTALL);

    private final KnowledgeChecks checks;
    private final CourseContents contents;
    private final LessonTerms terms;
    private final QuestionJson json;

    LessonPages(KnowledgeChecks checks, CourseContents contents, LessonTerms terms, QuestionJson json) {
        this.json = json;
        this.checks = checks;
        this.contents = contents;
        this.terms = terms;
    }

    LessonPage page(LessonView lesson, Reader reader, Shown shown) {
        FirstUses<Term> uses = terms.of(lesson.course().courseSlug());
        List<LessonPiece> pieces = pieces(lesson, reader, checks(lesson, reader, shown), uses);
        return new LessonPage(
                head(lesson),
                pieces,
                headings(pieces),
                lesson.text().sourcesHtml(),
                LessonTerms.cards(lesson.course().courseSlug(), uses.met()),
                contents.around(lesson, reader.caller()));
    }

    private Map<String, LessonCheck> checks(LessonView lesson, Reader reader, Shown shown) {
        LessonChecks asked =
                checks.ofLesson(reader.caller(), lesson.course().courseSlug(), lesson.slug(), opening(lesson));
        Checks all = Checks.of(lesson, reader.dates(), json);
        Map<String, LessonCheck> views = new HashMap<>();
        asked.own().forEach(check -> views.put(check.slug(), shown.of(check, all)));
        Opening opening = asked.opening();
        if (opening != null) {
            views.put(opening.check().slug(), shown.of(opening.check(), all.before(opening.lesson())));
        }
        return views;
    }

    private static @Nullable String opening(LessonView lesson) {
        return lesson.text().parts().stream()
                .flatMap(part -> part instanceof LessonPart.Opening(var slug) ? Stream.of(slug) : Stream.empty())
                .findFirst()
                .orElse(null);
    }

    private static LessonPage.Head head(LessonView lesson) {
        String section = lesson.course().sectionTitle();
        return new LessonPage.Head(
                new LessonPage.Place(
                        lesson.course().courseSlug(),
                        titled(lesson.course().courseTitle()),
                        section == null ? null : titled(section),
                        NoteUrls.ofLesson(lesson.course().courseSlug(), lesson.slug())),
                lesson.title(),
                lesson.minutes(),
                t("Version {0}", lesson.number()),
                lesson.objectives(),
                null,
                null,
                new LessonPage.Tongue(lesson.text().language().tag(), null));
    }

    private static List<LessonPiece> pieces(
            LessonView lesson, Reader reader, Map<String, LessonCheck> checks, FirstUses<Term> terms) {
        String atlas = reader.caller() == null ? null : lesson.course().courseSlug();
        return lesson.text().parts().stream()
                .flatMap(part -> piece(atlas, part, checks, terms))
                .toList();
    }

    /**
     * A check that is not published (any more) leaves no trace.
     *
     * @param atlas the course in whose atlas pictures are looked up; null for visitors, for whom none is drawn
     */
    private static Stream<LessonPiece> piece(
            @Nullable String atlas, LessonPart part, Map<String, LessonCheck> checks, FirstUses<Term> terms) {
        return switch (part) {
            case LessonPart.Text(var html) -> Stream.of(new LessonPiece.Text(LessonTerms.held(terms.in(html))));
            case LessonPart.Figure(var exhibit, var caption) ->
                Stream.of(new LessonPiece.Figure(new ExhibitView(exhibit.svg(), caption, exhibit.description())));
            case LessonPart.Portraits(var of, var caption) ->
                Stream.of(
                        atlas == null
                                ? new LessonPiece.Text("<p>" + caption + "</p>")
                                : new LessonPiece.Portraits(PortraitRow.of(atlas, of, caption)));
            case LessonPart.Opening(var slug) ->
                Stream.ofNullable(checks.get(slug)).map(LessonPiece.Check::new);
            case LessonPart.Check(var slug) ->
                Stream.ofNullable(checks.get(slug)).map(LessonPiece.Check::new);
        };
    }

    private static List<LessonPage.Heading> headings(List<LessonPiece> pieces) {
        return pieces.stream()
                .flatMap(piece -> piece instanceof LessonPiece.Text(var html)
                        ? HEADING.matcher(html).results()
                        : Stream.empty())
                .map(found -> new LessonPage.Heading(found.group(1), found.group(2)))
                .toList();
    }
}
