package org.aliquot.web.author;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonText;
import org.aliquot.catalog.LessonVersionLine;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.VersionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A lesson as its authors read it: the draft as learners would see it, and what each version changed. */
@Controller
@Audience(Audience.Who.STAFF)
class LessonReadingController {

    private final LessonDesk desk;
    private final LessonViews views;
    private final LessonSides sides;

    LessonReadingController(LessonDesk desk, LessonViews views, LessonSides sides) {
        this.desk = desk;
        this.views = views;
        this.sides = sides;
    }

    @GetMapping(AuthorUrls.PREVIEW)
    ModelAndView preview(LessonPath path, Visit visit) {
        LessonDraft draft = find(path);
        LessonPreviewPage page =
                new LessonPreviewPage(path, draft.courseTitle(), !draft.isPublished(), sides.side(draft.text()));
        return visit.at(Place.TEACH, draft.text().title()).show("author/preview", page);
    }

    /** {@code since} is the version to compare with; the one before it when left out. */
    @GetMapping(AuthorUrls.VERSION)
    ModelAndView version(
            LessonPath path,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer since,
            Visit visit) {
        LessonDraft draft = find(path);
        List<LessonVersionLine> lines = desk.history(path);
        LessonVersionLine shown = line(lines, number);
        LessonVersionLine before = since == null
                ? lines.stream()
                        .filter(line -> line.number() < number)
                        .findFirst()
                        .orElse(null)
                : line(lines, since);
        return visit.at(Place.TEACH, draft.text().title())
                .show("author/version", page(draft, lines, shown, before, visit.dates()));
    }

    private VersionPage page(
            LessonDraft draft,
            List<LessonVersionLine> lines,
            LessonVersionLine shown,
            @Nullable LessonVersionLine before,
            Dates dates) {
        VersionRow row = views.history(draft, dates).stream()
                .filter(version -> version.number() == shown.number())
                .findFirst()
                .orElseThrow(PageNotFound::new);
        LessonText old = before == null ? LessonText.titled("") : before.text();
        return new VersionPage(
                draft.path(),
                draft.courseTitle(),
                draft.text().title(),
                row,
                before == null ? null : before.number(),
                lines.stream()
                        .filter(line -> line.number() != shown.number())
                        .map(line -> new Choice(
                                String.valueOf(line.number()), "Version " + line.number(), line.equals(before)))
                        .toList(),
                LessonDiffs.of(old, shown.text()),
                sides.side(shown.text()));
    }

    private LessonDraft find(LessonPath path) {
        return desk.draft(path).orElseThrow(PageNotFound::new);
    }

    private static LessonVersionLine line(List<LessonVersionLine> lines, int number) {
        return lines.stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(PageNotFound::new);
    }
}
