package org.aliquot.factor;

/**
 * What an authenticator app needs to show the right codes; shown while it is being set up and never again.
 *
 * @param text to be typed
 * @param uri the same for a QR code
 */
public record AppSecret(String text, String uri) {

    @Override
    public String toString() {
        return "AppSecret[]";
    }
}
