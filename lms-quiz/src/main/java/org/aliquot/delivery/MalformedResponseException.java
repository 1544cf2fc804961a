package org.aliquot.delivery;

/** A response in a shape that no question takes. */
public class MalformedResponseException extends RuntimeException {

    MalformedResponseException() {
        super("The response has none of the known shapes");
    }
}
