package org.aliquot.web;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such page, or none for this person: the two look the same. */
public class PageNotFound extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    public PageNotFound() {
        super(HttpStatus.NOT_FOUND);
    }

    /** For {@code orElseThrow}. */
    public static Supplier<PageNotFound> missing() {
        return PageNotFound::new;
    }
}
