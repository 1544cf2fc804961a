package org.aliquot.web.atlas;

import static java.util.stream.Collectors.joining;
import static org.aliquot.web.language.Titles.titled;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.microscope.Atlas;
import org.aliquot.microscope.SlideSet;
import org.aliquot.microscope.StudySlide;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AtlasUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.SlideUrls;
import org.aliquot.web.reference.CourseAccess;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /courses/{course}/atlas/slides/{set}}: what lies on a slide is told to whoever may open the atlas, and closed as it is. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class SlideController {

    /** No finger is wider than this, in µm, where it would still be clear which object is meant. */
    private static final double MOST_REACH = 20;

    private final CourseAccess access;
    private final SlideFiles files;

    SlideController(CourseAccess access, SlideFiles files) {
        this.access = access;
        this.files = files;
    }

    @GetMapping(SlideUrls.SLIDE)
    ModelAndView slide(
            @PathVariable String course,
            @PathVariable String set,
            @RequestParam(defaultValue = "1") int number,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        SlideSet shown = SlideSet.find(set).orElseThrow(PageNotFound.missing());
        int which = Math.clamp(number, 1, SlideSet.SLIDES);
        return access.open(
                course,
                caller,
                outline -> visit.page(shown.title(), Destination.COURSES)
                        .show("atlas/slide", page(outline, shown, which)));
    }

    @GetMapping(SlideUrls.OBJECT)
    ModelAndView object(
            @PathVariable String course,
            @PathVariable String set,
            @RequestParam int number,
            @RequestParam double x,
            @RequestParam double y,
            @RequestParam(defaultValue = "0") double reach,
            @AuthenticationPrincipal Caller caller) {
        SlideSet shown = SlideSet.find(set).orElseThrow(PageNotFound.missing());
        int which = Math.clamp(number, 1, SlideSet.SLIDES);
        return access.open(
                course,
                caller,
                outline -> files.slide(shown, which)
                        .seen(x, y, Math.clamp(reach, 0, MOST_REACH))
                        .map(seen -> new ModelAndView("atlas/_object", Map.of("view", part(course, shown, seen))))
                        .orElseGet(() -> new ModelAndView("atlas/_noobject")));
    }

    private SlidePage page(CourseOutline outline, SlideSet set, int number) {
        String course = outline.slug();
        StudySlide slide = files.slide(set, number);
        return new SlidePage(
                new KindPage.Place(titled(outline.title()), CourseUrls.course(course), AtlasUrls.atlas(course)),
                set.title(),
                number,
                new SlidePage.Stage(
                        SlideUrls.whole(set.id(), number),
                        SlideUrls.object(course, set.id(), number),
                        micrometers(SlideSet.WIDTH * set.pixel()),
                        micrometers(SlideSet.HEIGHT * set.pixel()),
                        set.planes().stream().map(SlideController::micrometers).collect(joining(" "))),
                set.light(),
                slide.words(),
                slide.counted().stream()
                        .map(counted -> line(course, set, counted))
                        .toList(),
                SlideUrls.slide(course, set.id(), number == SlideSet.SLIDES ? 1 : number + 1),
                number == 1 ? null : SlideUrls.slide(course, set.id(), number - 1),
                Arrays.stream(SlideSet.values())
                        .filter(other -> other != set)
                        .map(other -> new SlidePage.Other(other.title(), SlideUrls.slide(course, other.id())))
                        .toList());
    }

    private static SlidePage.Line line(String course, SlideSet set, StudySlide.Counted counted) {
        Atlas.Entry kind = Atlas.find(counted.kind()).orElseThrow();
        return new SlidePage.Line(name(set, kind), AtlasUrls.kind(course, kind.id()), counted.number());
    }

    /** The cells of joint fluid are drawn as those of urine are, and are not in urine. */
    private static String name(SlideSet set, Atlas.Entry kind) {
        String name = Names.title(kind);
        return set == SlideSet.JOINT_FLUID ? name.replace(" in urine", "") : name;
    }

    private static ObjectPart part(String course, SlideSet set, StudySlide.Seen seen) {
        Atlas.Entry kind = Atlas.find(seen.kind()).orElseThrow();
        List<String> corners = seen.outline().points().stream()
                .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.x(), point.y()))
                .toList();
        return new ObjectPart(
                name(set, kind),
                AtlasUrls.kind(course, kind.id()),
                kind.features(),
                micrometers(Math.round(seen.size() * 2) / 2.0) + " µm",
                String.join(" ", corners));
    }

    private static String micrometers(double number) {
        return number == Math.rint(number) ? Long.toString(Math.round(number)) : Double.toString(number);
    }
}
