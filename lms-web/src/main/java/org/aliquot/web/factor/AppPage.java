package org.aliquot.web.factor;

import org.aliquot.web.staff.FieldErrors;

/**
 * Setting up an authenticator app.
 *
 * @param secret in groups of four, to be typed
 */
public record AppPage(String secret, QrDrawing code, FieldErrors errors) {

    @Override
    public String toString() {
        return "AppPage[]";
    }
}
