package org.aliquot.signon;

/**
 * A provider as an administrator typed it.
 *
 * @param name what people here call it
 * @param issuer who it is in each of its tokens, letter for letter, and where it describes itself
 * @param clientId who we are there
 * @param secret by which we show that; empty to keep the one before
 */
public record SignOnWish(String name, String issuer, String clientId, String secret, SignOnRules rules) {

    @Override
    public String toString() {
        return "SignOnWish[" + issuer + "]";
    }
}
