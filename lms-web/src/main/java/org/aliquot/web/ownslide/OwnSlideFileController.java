package org.aliquot.web.ownslide;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.access.Audience;
import org.aliquot.people.Caller;
import org.aliquot.slides.OwnSlides;
import org.aliquot.slides.SlideState;
import org.aliquot.slides.SlideTile;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.address.OwnSlideUrls;
import org.aliquot.web.atlas.ClosedPicture;
import org.aliquot.web.reference.CourseAccess;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pictures of own slides: one of the whole, and tiles named {@code level-0-column-row.jpg}, as those of drawn slides are. To whom a
 * slide is not shown, it is not there.
 */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class OwnSlideFileController {

    private static final Pattern TILE = Pattern.compile("([1-9]\\d?)-0-(\\d{1,4})-(\\d{1,4})\\.jpg");

    /** A slide that was withdrawn is gone from a browser by then. */
    private static final Duration FRESH = Duration.ofHours(12);

    private final CourseAccess access;
    private final OwnSlides slides;

    OwnSlideFileController(CourseAccess access, OwnSlides slides) {
        this.access = access;
        this.slides = slides;
    }

    @GetMapping(OwnSlideUrls.FILE)
    ResponseEntity<byte[]> file(
            @PathVariable UUID id, @PathVariable String file, @AuthenticationPrincipal Caller caller) {
        if (!isShown(id, caller)) {
            throw new PageNotFound();
        }
        if (access.isClosed(caller)) {
            return ClosedPicture.refused();
        }
        byte[] tile = slides.tile(id, tile(file)).orElseThrow(PageNotFound.missing());
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(tile);
    }

    private boolean isShown(UUID id, Caller caller) {
        return slides.find(id)
                .filter(slide -> caller.isStaff()
                        || slide.state() == SlideState.PUBLISHED && access.reaches(slide.course(), caller))
                .isPresent();
    }

    private static SlideTile tile(String file) {
        if (file.equals(OwnSlideUrls.WHOLE)) {
            return SlideTile.WHOLE;
        }
        Matcher name = TILE.matcher(file);
        if (!name.matches()) {
            throw new PageNotFound();
        }
        return new SlideTile(
                Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)), Integer.parseInt(name.group(3)));
    }
}
