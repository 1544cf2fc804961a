package org.aliquot.web.token;

/**
 * A token on the one page it is ever on.
 *
 * @param api the address that all requests of programs begin with
 */
public record NewTokenPage(String name, String secret, String api) {

    @Override
    public String toString() {
        return "NewTokenPage[" + name + "]";
    }
}
