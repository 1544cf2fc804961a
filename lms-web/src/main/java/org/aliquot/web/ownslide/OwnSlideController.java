package org.aliquot.web.ownslide;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.slides.OwnSlide;
import org.aliquot.slides.OwnSlides;
import org.aliquot.slides.SlideSize;
import org.aliquot.slides.SlideState;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.OwnSlideUrls;
import org.aliquot.web.reference.CourseAccess;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /courses/{course}/atlas/own/{id}}: a slide of the school's own, closed while an exam is open. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class OwnSlideController {

    private final CourseAccess access;
    private final OwnSlides slides;
    private final SlideViews views;

    OwnSlideController(CourseAccess access, OwnSlides slides, SlideViews views) {
        this.access = access;
        this.slides = slides;
        this.views = views;
    }

    @GetMapping(OwnSlideUrls.SLIDE)
    ModelAndView slide(
            @PathVariable String course, @PathVariable UUID id, @AuthenticationPrincipal Caller caller, Visit visit) {
        return access.open(course, caller, outline -> {
            OwnSlide slide = slides.find(id)
                    .filter(found -> found.course().equals(course))
                    .filter(found -> caller.isStaff() || found.state() == SlideState.PUBLISHED)
                    .orElseThrow(PageNotFound.missing());
            SlideSize size = Optional.ofNullable(slide.size())
                    .filter(_ -> slide.state().isThere())
                    .orElseThrow(PageNotFound.missing());
            return visit.page(slide.words().title(), Destination.COURSES)
                    .show("ownslide/slide", views.page(slide, size, outline, caller.isStaff()));
        });
    }
}
