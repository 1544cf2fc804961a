package org.aliquot.web.brand;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.aliquot.access.Audience;
import org.aliquot.school.Accent;
import org.aliquot.school.School;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.address.SchoolUrls;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The logo and the colors, also for whoever is not signed in yet. Each address names its content, so an answer may be kept for good. */
@Controller
@Audience(Audience.Who.ANYONE)
class BrandFilesController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final School school;

    BrandFilesController(School school) {
        this.school = school;
    }

    @GetMapping(SchoolUrls.LOGO)
    ResponseEntity<byte[]> logo(@PathVariable String file) {
        if (!file.matches("[0-9a-f]{64}\\.png")) {
            throw new PageNotFound();
        }
        return kept(MediaType.IMAGE_PNG, school.picture(file.substring(0, 64)).orElseThrow(PageNotFound::new));
    }

    @GetMapping(SchoolUrls.COLORS)
    ResponseEntity<String> colors(@PathVariable String file) {
        return kept(CSS, AccentSheet.of(accent(file), ":root"));
    }

    @GetMapping(SchoolUrls.SAMPLE_COLORS)
    ResponseEntity<String> sampleColors(@PathVariable String file) {
        return kept(CSS, AccentSheet.of(accent(file), ".look-sample"));
    }

    /** Nothing is read for it: the color is in the address. */
    private static Accent accent(String file) {
        if (!file.matches("[0-9a-f]{6}\\.css")) {
            throw new PageNotFound();
        }
        return Accent.parse(file.substring(0, 6)).filter(Accent::isReadable).orElseThrow(PageNotFound::new);
    }

    private static <T> ResponseEntity<T> kept(MediaType type, T content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(content);
    }
}
