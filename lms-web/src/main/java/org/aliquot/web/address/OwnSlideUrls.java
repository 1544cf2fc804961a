package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;

/** Addresses of a school's own slides: of who brings them, and of who looks at them. */
public final class OwnSlideUrls {

    public static final String SLIDES = AuthorUrls.COURSE + "/slides";
    public static final String DESK = SLIDES + "/{id}";
    public static final String CANCELLATION = DESK + "/cancellation";
    public static final String MARKS = DESK + "/marks";
    public static final String UNMARKING = MARKS + "/{mark}/removal";
    public static final String PICTURES = DESK + "/pictures";
    public static final String PUBLICATION = DESK + "/publication";
    public static final String REMOVAL = DESK + "/removal";
    public static final String WITHDRAWAL = DESK + "/withdrawal";

    /** As lessons link to it, too ({@code prose.Links}). */
    public static final String SLIDE = AtlasUrls.ATLAS + "/own/{id}";

    public static final String FILE = "/atlas/own/{id}/{file}";
    public static final String WHOLE = "whole.jpg";

    private OwnSlideUrls() {}

    public static String slides(String course) {
        return Address.of(SLIDES, course);
    }

    /** The form for one more, with the words of this slide. */
    public static String another(String course, UUID like) {
        return Address.with(slides(course), Map.of("like", like.toString())) + "#new-slide";
    }

    public static String desk(String course, UUID id) {
        return Address.of(DESK, course, id);
    }

    public static String slide(String course, UUID id) {
        return Address.of(SLIDE, course, id);
    }

    /** The slide as one picture, beside which its tiles lie. */
    public static String whole(UUID id) {
        return Address.of(FILE, id, WHOLE);
    }
}
