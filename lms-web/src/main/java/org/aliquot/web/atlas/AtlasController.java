package org.aliquot.web.atlas;

import static org.aliquot.web.language.Titles.titled;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.aliquot.access.Audience;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.microscope.Atlas;
import org.aliquot.microscope.SlideSet;
import org.aliquot.people.Caller;
import org.aliquot.slides.OwnSlides;
import org.aliquot.slides.SlideState;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AtlasUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.OwnSlideUrls;
import org.aliquot.web.address.SlideUrls;
import org.aliquot.web.reference.CourseAccess;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /courses/{course}/atlas}: closed while an exam is open, as all that is looked up. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class AtlasController {

    private static final int AT_ONCE = 5;
    private static final int LAST_FIRST = Atlas.PICTURES - AT_ONCE + 1;

    private final CourseAccess access;
    private final OwnSlides own;

    AtlasController(CourseAccess access, OwnSlides own) {
        this.access = access;
        this.own = own;
    }

    @GetMapping(AtlasUrls.ATLAS)
    ModelAndView atlas(@PathVariable String course, @AuthenticationPrincipal Caller caller, Visit visit) {
        return access.open(
                course,
                caller,
                outline -> visit.page("Cell atlas", Destination.COURSES).show("atlas/atlas", atlas(outline)));
    }

    private AtlasPage atlas(CourseOutline outline) {
        return new AtlasPage(
                titled(outline.title()),
                CourseUrls.course(outline.slug()),
                own(outline.slug()),
                slides(outline.slug()),
                Atlas.families().stream()
                        .map(family -> new AtlasPage.Family(
                                family.title(),
                                family.title().toLowerCase(Locale.ROOT).replace(' ', '-'),
                                family.entries().stream()
                                        .map(kind -> new AtlasPage.Entry(
                                                Names.title(kind),
                                                AtlasUrls.kind(outline.slug(), kind.id()),
                                                Plate.of(kind, 1)))
                                        .toList()))
                        .toList());
    }

    private List<AtlasPage.Entry> own(String course) {
        return own.ofCourse(course).stream()
                .filter(slide -> slide.state() == SlideState.PUBLISHED)
                .map(slide -> new AtlasPage.Entry(
                        slide.words().title(),
                        OwnSlideUrls.slide(course, slide.id()),
                        new Plate(OwnSlideUrls.whole(slide.id()), "")))
                .toList();
    }

    private static List<AtlasPage.Entry> slides(String course) {
        return Arrays.stream(SlideSet.values())
                .map(set -> new AtlasPage.Entry(
                        set.title(),
                        SlideUrls.slide(course, set.id()),
                        Plate.of(Atlas.find(set.typical()).orElseThrow(), 1)))
                .toList();
    }

    @GetMapping(AtlasUrls.KIND)
    ModelAndView kind(
            @PathVariable String course,
            @PathVariable String kind,
            @RequestParam(defaultValue = "1") int from,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        Atlas.Entry shown = Atlas.find(kind).orElseThrow(PageNotFound.missing());
        int first = Math.clamp(from, 1, LAST_FIRST);
        return access.open(
                course,
                caller,
                outline -> visit.page(Names.title(shown), Destination.COURSES)
                        .show("atlas/kind", page(outline, shown, first, caller.isStaff())));
    }

    private static KindPage page(CourseOutline outline, Atlas.Entry kind, int first, boolean writes) {
        String course = outline.slug();
        return new KindPage(
                new KindPage.Place(titled(outline.title()), CourseUrls.course(course), AtlasUrls.atlas(course)),
                Names.title(kind),
                kind.features(),
                kind.size(),
                kind.source(),
                kind.light(),
                plates(first, number -> Plate.of(kind, number)),
                Leaders.of(Atlas.callouts(kind.id(), first)),
                kind.seenPlain() ? plates(first, number -> Plate.plain(kind, number)) : List.of(),
                lookAlikes(course, kind, first),
                new KindPage.Ways(
                        AtlasUrls.kind(course, kind.id(), first + AT_ONCE > LAST_FIRST ? 1 : first + AT_ONCE),
                        first == 1 ? null : AtlasUrls.kind(course, kind.id(), Math.max(1, first - AT_ONCE)),
                        SlideSet.with(kind.id())
                                .map(place ->
                                        SlideUrls.slide(course, place.set().id(), place.number()))
                                .orElse(null),
                        writes ? "![Caption in a sentence.](atlas:" + kind.id() + "." + first + ")" : null));
    }

    private static List<Plate> plates(int first, IntFunction<Plate> plate) {
        return IntStream.range(first, first + AT_ONCE).mapToObj(plate).toList();
    }

    private static List<KindPage.LookAlike> lookAlikes(String course, Atlas.Entry kind, int first) {
        return kind.lookAlikes().stream()
                .map(Atlas::find)
                .flatMap(Optional::stream)
                .map(other -> new KindPage.LookAlike(
                        Names.title(other),
                        AtlasUrls.kind(course, other.id()),
                        other.features(),
                        Plate.of(other, first)))
                .toList();
    }
}
