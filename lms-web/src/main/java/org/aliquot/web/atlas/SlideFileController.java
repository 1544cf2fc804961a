package org.aliquot.web.atlas;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.access.Audience;
import org.aliquot.microscope.SlideSet;
import org.aliquot.microscope.StudySlide.Tile;
import org.aliquot.people.Caller;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.address.SlideUrls;
import org.aliquot.web.reference.CourseAccess;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pictures of slides: one of the whole, and tiles named {@code level-plane-column-row.jpg}. No address names what it shows, and
 * no slide of an exam is found here; while one is open, all are closed.
 */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class SlideFileController {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern TILE = Pattern.compile("(\\d)-(\\d)-(\\d{1,2})-(\\d{1,2})\\.jpg");
    /** A better way of drawing shows within so long; until then what is named may lie elsewhere than it is seen. */
    private static final Duration FRESH = Duration.ofHours(12);

    private final CourseAccess access;
    private final SlideFiles files;

    SlideFileController(CourseAccess access, SlideFiles files) {
        this.access = access;
        this.files = files;
    }

    @GetMapping(SlideUrls.FILE)
    ResponseEntity<byte[]> file(
            @PathVariable String set,
            @PathVariable String number,
            @PathVariable String file,
            @AuthenticationPrincipal Caller caller) {
        SlideSet found = SlideSet.find(set).orElseThrow(PageNotFound.missing());
        if (!NUMBER.matcher(number).matches() || Integer.parseInt(number) > SlideSet.SLIDES) {
            throw new PageNotFound();
        }
        if (access.isClosed(caller)) {
            return ClosedPicture.refused();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(picture(found, Integer.parseInt(number), file));
    }

    private byte[] picture(SlideSet set, int number, String file) {
        return file.equals(SlideUrls.WHOLE) ? files.whole(set, number) : files.tile(set, number, tile(file));
    }

    private static Tile tile(String file) {
        Matcher name = TILE.matcher(file);
        if (!name.matches()) {
            throw new PageNotFound();
        }
        var tile = new Tile(at(name, 1), at(name, 2), at(name, 3), at(name, 4));
        if (!tile.isOnASlide()) {
            throw new PageNotFound();
        }
        return tile;
    }

    private static int at(Matcher name, int group) {
        return Integer.parseInt(name.group(group));
    }
}
