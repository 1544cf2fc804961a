package org.aliquot.web.atlas;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.access.Audience;
import org.aliquot.microscope.Atlas;
import org.aliquot.people.Caller;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.address.AtlasUrls;
import org.aliquot.web.reference.CourseAccess;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures of the atlas. Their addresses tell what they show: nothing of an exam is drawn here, and while one is open they are closed. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class PlateController {

    private static final Pattern FILE = Pattern.compile("(" + AtlasUrls.PLAIN + ")?([1-9]\\d{0,3})\\.jpg");
    /** A better way of drawing shows within so long. */
    private static final Duration FRESH = Duration.ofDays(7);

    private final CourseAccess access;
    private final Plates plates;

    PlateController(CourseAccess access, Plates plates) {
        this.access = access;
        this.plates = plates;
    }

    @GetMapping(AtlasUrls.PICTURE)
    ResponseEntity<byte[]> picture(
            @PathVariable String kind, @PathVariable String file, @AuthenticationPrincipal Caller caller) {
        Atlas.Entry shown = Atlas.find(kind).orElseThrow(PageNotFound.missing());
        Matcher name = FILE.matcher(file);
        if (!name.matches() || Integer.parseInt(name.group(2)) > Atlas.PICTURES) {
            throw new PageNotFound();
        }
        boolean plain = name.group(1) != null;
        if (plain && !shown.seenPlain()) {
            throw new PageNotFound();
        }
        if (access.isClosed(caller)) {
            return ClosedPicture.refused();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(plates.file(shown.id(), Integer.parseInt(name.group(2)), plain));
    }
}
