package org.aliquot.web.atlas;

import static org.aliquot.web.language.Phrases.t;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What stands in place of a picture of the atlas, also in lessons and their checks, while somebody sits an exam. */
public final class ClosedPicture {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final String DRAWING = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400" width="400" height="400">\
            <rect width="400" height="400" fill="#ececf2"/>\
            <g font-family="sans-serif" font-size="26" text-anchor="middle" fill="#33334d">\
            <text x="200" y="190">%s</text><text x="200" y="226">%s</text></g></svg>""";

    private ClosedPicture() {}

    /** Refused, and yet seen: a browser shows the picture that comes with a refusal. */
    public static ResponseEntity<byte[]> refused() {
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .contentType(SVG)
                .cacheControl(CacheControl.noStore())
                .body(DRAWING.formatted(t("Closed until you hand in"), t("the exam that you began"))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
