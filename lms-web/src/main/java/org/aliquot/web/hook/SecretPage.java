package org.aliquot.web.hook;

/**
 * A secret on the one page it is ever on.
 *
 * @param changed whether there was another before, which counts for a day more
 */
public record SecretPage(String name, String secret, boolean changed, String url) {

    @Override
    public String toString() {
        return "SecretPage[" + name + "]";
    }
}
