package org.aliquot.catalog.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.catalog.Exhibit;
import org.aliquot.catalog.LessonPart;
import org.aliquot.prose.Prose;
import org.aliquot.prose.Segment;
import org.aliquot.word.Language;
import org.springframework.stereotype.Component;

/** Makes HTML of a version of a lesson, with its drawings in their places. */
@Component
class LessonRendering {

    private final Prose prose;
    private final ExhibitTable exhibits;

    LessonRendering(Prose prose, ExhibitTable exhibits) {
        this.prose = prose;
        this.exhibits = exhibits;
    }

    RenderedLesson render(LessonVersionRow row, Language language) {
        Map<String, Exhibit> drawings = exhibits.find(row.exhibits().values()).stream()
                .collect(Collectors.toMap(Exhibit::sha256, Function.identity()));
        List<LessonPart> parts = prose.segments(row.body(), row.facts()).stream()
                .map(segment -> part(segment, row, drawings))
                .toList();
        return new RenderedLesson(
                row.id(),
                language,
                row.number(),
                row.title(),
                row.summary(),
                row.minutes(),
                row.objectives(),
                row.topics(),
                prose.headings(row.body()),
                parts,
                row.sources().stream().map(prose::inline).toList());
    }

    private static LessonPart part(Segment segment, LessonVersionRow row, Map<String, Exhibit> drawings) {
        return switch (segment) {
            case Segment.Html(String html) -> new LessonPart.Text(html);
            case Segment.Portraits(var of, String captionHtml) -> new LessonPart.Portraits(of, captionHtml);
            case Segment.Opening(String slug) -> new LessonPart.Opening(slug);
            case Segment.Check(String slug) -> new LessonPart.Check(slug);
            case Segment.Exhibit(String name, String captionHtml) -> {
                Exhibit drawing = drawings.get(row.exhibits().getOrDefault(name, ""));
                // a pack without the drawing is never loaded; an older version keeps its own
                yield drawing == null
                        ? new LessonPart.Text("<p>" + captionHtml + "</p>")
                        : new LessonPart.Figure(drawing, captionHtml);
            }
        };
    }
}
