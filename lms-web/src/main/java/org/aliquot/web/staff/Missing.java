package org.aliquot.web.staff;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** There is no such page, or none that this person may see. */
public class Missing extends ResponseStatusException {

    public Missing() {
        super(HttpStatus.NOT_FOUND);
    }
}
